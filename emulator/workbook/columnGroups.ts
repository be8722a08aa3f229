/** A run of columns that can be folded away together; columns are zero-based, the outermost depth is 1. */
export interface ColumnGroupModel {
  readonly first: number;
  readonly last: number;
  readonly depth: number;
}

/** Most groups around one column. */
const MOST_DEPTH = 8;

/** The groups of one sheet's columns: how deep each column lies, and which groups are folded. */
export class ColumnGroups {
  /** On which side of a group its plus and minus stand. */
  control: 'BEFORE' | 'AFTER' = 'AFTER';
  private readonly depths = new Map<number, number>();
  private readonly folded = new Set<string>();

  depthOf(column: number): number {
    return this.depths.get(column) ?? 0;
  }

  /**
   * Moves columns deeper into groups, or out of them.
   *
   * @throws Error beyond the deepest group
   */
  shift(first: number, count: number, delta: number): void {
    const places = Array.from({ length: count }, (_each, at) => first + at);
    if (places.some((column) => this.depthOf(column) + delta > MOST_DEPTH)) {
      throw new Error(`The group depth must be at most ${MOST_DEPTH}.`);
    }
    for (const column of places) this.depths.set(column, Math.max(0, this.depthOf(column) + delta));
  }

  /** The group of that depth around a column; undefined where there is none. */
  groupAt(column: number, depth: number): ColumnGroupModel | undefined {
    if (depth < 1 || this.depthOf(column) < depth) return undefined;
    let first = column;
    let last = column;
    while (this.depthOf(first - 1) >= depth) first -= 1;
    while (this.depthOf(last + 1) >= depth) last += 1;
    return { first, last, depth };
  }

  isFolded(group: ColumnGroupModel): boolean {
    return this.folded.has(keyOf(group));
  }

  fold(group: ColumnGroupModel, isFolded: boolean): void {
    if (isFolded) this.folded.add(keyOf(group));
    else this.folded.delete(keyOf(group));
  }

  /** The columns that folded groups keep out of sight. */
  foldedColumns(): number[] {
    return [...this.depths.keys()].filter((column) => {
      const depths = Array.from({ length: this.depthOf(column) }, (_each, at) => at + 1);
      return depths.some((depth) => {
        const group = this.groupAt(column, depth);
        return group !== undefined && this.isFolded(group);
      });
    });
  }

  copyTo(other: ColumnGroups): void {
    other.control = this.control;
    for (const [column, depth] of this.depths) other.depths.set(column, depth);
    for (const key of this.folded) other.folded.add(key);
  }
}

function keyOf({ first, depth }: ColumnGroupModel): string {
  return `${first} ${depth}`;
}
