/** Numbers 3-grams so that texts can be compared as sorted lists of small integers. */
export class CharacterGrams {
  private readonly numbers = new Map<string, number>();
  private readonly counts: number[] = [];

  /** The distinct 3-grams of a text, unsorted; a shorter text is one gram of its own. */
  number(text: string): number[] {
    const grams = new Set<number>();
    for (let index = 0; index < Math.max(1, text.length - 2); index++) {
      grams.add(this.numberOf(text.slice(index, index + 3)));
    }
    for (const gram of grams) this.counts[gram] = (this.counts[gram] as number) + 1;
    return [...grams];
  }

  /** Sorts grams from the rarest, so that the first few tell most. */
  sortByRarity(grams: number[]): number[] {
    const { counts } = this;
    return grams.sort((a, b) => (counts[a] as number) - (counts[b] as number) || a - b);
  }

  /** −1, 0 or 1 as the first gram is rarer than the second. */
  compare(first: number, second: number): number {
    return (this.counts[first] as number) - (this.counts[second] as number) || first - second;
  }

  private numberOf(gram: string): number {
    const known = this.numbers.get(gram);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(gram, number);
    this.counts.push(0);
    return number;
  }
}
