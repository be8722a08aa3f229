/** What a file tells of a sale, however it numbers it. */
export interface SaleTrace {
  readonly id: string;
  readonly occurredAtMs: number;
  /** As the file tells it: with or without tax and shipping. */
  readonly amount: number;
  /** A key of who bought; '' when nobody knows. */
  readonly customer: string;
  /** Codes and tags by their kind; shops and payment providers pass on some of them. */
  readonly evidence: { readonly [kind: string]: readonly string[] };
}

/** A sale of a new file and the known one that it is likely to be; both by place in their list. */
export interface LikelyPair {
  readonly incoming: number;
  readonly known: number;
}

/** A payment follows its order within this time. */
const widestGapMs = 15 * 60_000;
/** Nobody knows the buyer: only the moment and the amount speak. */
const momentMs = 2 * 60_000;
/** Of the sales around a moment so many on each side are looked at. */
const mostNeighbours = 20;

/**
 * Pairs sales of a file with known ones that look like the same: numbers of another make, and the
 * same customer within a quarter of an hour, or, where one side does not know the customer, the same
 * amount to the cent within two minutes and no code or tag that contradicts. Each sale stands in one
 * pair; the nearest in time are paired first. Same numbers are no pairs: those are one order anyway.
 */
export function likelyPairs(
  incoming: readonly SaleTrace[],
  known: readonly SaleTrace[],
): LikelyPair[] {
  const ids = new Set(known.map(({ id }) => id));
  const ownIds = new Set(incoming.map(({ id }) => id));
  const others = known
    .map((sale, index) => ({ sale, index, make: makeOf(sale.id) }))
    .filter(({ sale }) => sale.amount > 0 && !ownIds.has(sale.id))
    .sort((a, b) => a.sale.occurredAtMs - b.sale.occurredAtMs);
  const byCustomer = groupedBy(others, ({ sale }) => sale.customer);
  const byAmount = groupedBy(others, ({ sale }) => String(centsOf(sale)));
  const candidates = incoming.flatMap((sale, index) => {
    if (ids.has(sale.id) || !(sale.amount > 0)) return [];
    const make = makeOf(sale.id);
    const near = [
      ...neighbours(byCustomer.get(sale.customer) ?? [], sale.occurredAtMs),
      ...neighbours(byAmount.get(String(centsOf(sale))) ?? [], sale.occurredAtMs),
    ];
    return near
      .filter((other) => !areOfOneMake(other.make, make) && isLikely(sale, other.sale))
      .map((other) => ({
        incoming: index,
        known: other.index,
        gapMs: Math.abs(sale.occurredAtMs - other.sale.occurredAtMs),
      }));
  });
  return nearestFirst(candidates);
}

function nearestFirst(candidates: (LikelyPair & { readonly gapMs: number })[]): LikelyPair[] {
  candidates.sort((a, b) => a.gapMs - b.gapMs || a.incoming - b.incoming || a.known - b.known);
  const [taken, found] = [new Set<number>(), new Set<number>()];
  const pairs: LikelyPair[] = [];
  for (const { incoming, known } of candidates) {
    if (taken.has(incoming) || found.has(known)) continue;
    taken.add(incoming);
    found.add(known);
    pairs.push({ incoming, known });
  }
  return pairs.sort((a, b) => a.incoming - b.incoming);
}

function isLikely(sale: SaleTrace, other: SaleTrace): boolean {
  const gapMs = Math.abs(sale.occurredAtMs - other.occurredAtMs);
  if (sale.customer !== '' && other.customer !== '') {
    return sale.customer === other.customer && gapMs <= widestGapMs;
  }
  return centsOf(sale) === centsOf(other) && gapMs <= momentMs && !contradicts(sale, other);
}

/** A kind of evidence that both sides tell must share something. */
function contradicts(sale: SaleTrace, other: SaleTrace): boolean {
  return Object.entries(sale.evidence).some(([kind, pieces]) => {
    const told = other.evidence[kind] ?? [];
    return pieces.length > 0 && told.length > 0 && !pieces.some((piece) => told.includes(piece));
  });
}

interface Known {
  readonly sale: SaleTrace;
  readonly index: number;
  readonly make: Make;
}

/** The sales nearest to a moment in a list that is in order of time. */
function neighbours(sales: readonly Known[], atMs: number): readonly Known[] {
  let [low, high] = [0, sales.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sales[middle]?.sale.occurredAtMs ?? 0) < atMs) low = middle + 1;
    else high = middle;
  }
  return sales.slice(Math.max(0, low - mostNeighbours), low + mostNeighbours);
}

function groupedBy(
  sales: readonly Known[],
  keyOf: (known: Known) => string,
): ReadonlyMap<string, readonly Known[]> {
  const groups = new Map<string, Known[]>();
  for (const known of sales) {
    const key = keyOf(known);
    if (key === '') continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [known]);
    else group.push(known);
  }
  return groups;
}

function centsOf({ amount }: SaleTrace): number {
  return Math.round(amount * 100);
}

/** A number in its parts. */
interface Make {
  /** The number with one letter in place of every run of letters and digits. */
  readonly signs: string;
  readonly runs: readonly string[];
}

function makeOf(id: string): Make {
  const run = /[\p{L}\p{N}]+/gu;
  return { signs: id.replace(run, 'a'), runs: id.match(run) ?? [] };
}

/** A random run that is shorter than this is none. */
const shortestRandomRun = 4;

/**
 * Whether two numbers may come from one counter or one generator: the same signs, and in every place between them runs
 * of one kind. "#1001" is of another make than "ch_3Nx".
 */
function areOfOneMake(one: Make, other: Make): boolean {
  return one.signs === other.signs && one.runs.every((run, at) => areAlike(run, other.runs[at]));
}

/** Both digits only or neither; a random id can do without letters, but is always as long. */
function areAlike(one: string, other = ''): boolean {
  if (isDigits(one) === isDigits(other)) return true;
  return one.length === other.length && one.length >= shortestRandomRun;
}

function isDigits(run: string): boolean {
  return /^\d+$/.test(run);
}
