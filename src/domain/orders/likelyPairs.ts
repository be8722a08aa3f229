/** What two files can tell of one sale, however each of them numbers it. */
export interface SaleTrace {
  readonly id: string;
  readonly occurredAtMs: number;
  /** Net of refunds or not, as the file tells it. */
  readonly amount: number;
  /** Codes, tags and the like, compared as given; shops and payment providers pass on some of them. */
  readonly evidence: readonly string[];
}

/** A sale of a new file and the known one that it is likely to be. */
export interface LikelyPair {
  readonly newId: string;
  readonly knownId: string;
}

/** A payment follows its order within this time; a wider gap is another sale of the same price. */
const widestGapMs = 15 * 60_000;

/**
 * Pairs sales of a file with known ones that look like the same: the same amount to the cent, at most
 * 15 minutes apart, and no evidence that contradicts. Each sale stands in one pair; the nearest in
 * time are paired first. Same numbers are no pairs: those are one order anyway.
 */
export function likelyPairs(
  incoming: readonly SaleTrace[],
  known: readonly SaleTrace[],
): LikelyPair[] {
  const knownIds = new Set(known.map(({ id }) => id));
  const byAmount = new Map<number, SaleTrace[]>();
  for (const sale of known) {
    const cents = Math.round(sale.amount * 100);
    const same = byAmount.get(cents);
    if (same === undefined) byAmount.set(cents, [sale]);
    else same.push(sale);
  }
  const candidates = incoming
    .filter(({ id, amount }) => !knownIds.has(id) && amount > 0)
    .flatMap((sale) =>
      (byAmount.get(Math.round(sale.amount * 100)) ?? [])
        .map((other) => ({ sale, other, gapMs: Math.abs(sale.occurredAtMs - other.occurredAtMs) }))
        .filter(({ other, gapMs }) => gapMs <= widestGapMs && agrees(sale, other)),
    );
  candidates.sort((a, b) => a.gapMs - b.gapMs || compare(a.sale.id, b.sale.id));
  const paired = new Set<SaleTrace>();
  const pairs: LikelyPair[] = [];
  for (const { sale, other } of candidates) {
    if (paired.has(sale) || paired.has(other)) continue;
    paired.add(sale).add(other);
    pairs.push({ newId: sale.id, knownId: other.id });
  }
  return pairs;
}

/** Evidence on both sides must share something; one that carries none contradicts nothing. */
function agrees(sale: SaleTrace, other: SaleTrace): boolean {
  if (sale.evidence.length === 0 || other.evidence.length === 0) return true;
  return sale.evidence.some((piece) => other.evidence.includes(piece));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
