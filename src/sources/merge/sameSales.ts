import type { ImportRecord } from '../record';
import type { StandingRow, StandingRows } from './standing';

/** An order of a file and one that stands in the tab under another number: likely one sale told twice. */
export interface SameSale {
  readonly incoming: StandingRow;
  readonly standing: StandingRow;
}

const apartMs = 15 * 60_000;
const momentMs = 2 * 60_000;
const sameMoney = 0.005;

/**
 * Orders that a file of payments tells once more (Shopify and Stripe): numbers of another make, and
 * the same customer within a quarter of an hour, or the same amount within two minutes. A standing
 * order pairs with one incoming order at most.
 */
export function sameSales(records: readonly ImportRecord[], standing: StandingRows): SameSale[] {
  const incoming = records.filter(({ tab, values }) => tab === 'Conversions' && isSale(values));
  if (incoming.length === 0 || standing.length === 0) return [];
  const ids = new Set(incoming.map(({ values }) => String(values.conversion_id)));
  const byTime = standingSales(standing).filter((row) => !ids.has(String(row.conversion_id)));
  const known = new Set(standingIds(standing));
  const taken = new Set<StandingRow>();
  const pairs: SameSale[] = [];
  for (const { values } of incoming) {
    if (known.has(String(values.conversion_id))) continue;
    const match = nearest(values, byTime, taken);
    if (match === undefined) continue;
    taken.add(match);
    pairs.push({ incoming: values, standing: match });
  }
  return pairs;
}

function nearest(
  values: StandingRow,
  byTime: readonly StandingRow[],
  taken: ReadonlySet<StandingRow>,
): StandingRow | undefined {
  const at = Number(values.occurred_at);
  let best: StandingRow | undefined;
  for (let index = firstFrom(byTime, at - apartMs); index < byTime.length; index += 1) {
    const row = byTime[index];
    if (row === undefined || Number(row.occurred_at) > at + apartMs) break;
    if (taken.has(row) || !isSameSale(values, row)) continue;
    if (best === undefined || gap(row, at) < gap(best, at)) best = row;
  }
  return best;
}

function isSameSale(incoming: StandingRow, standing: StandingRow): boolean {
  if (makeOf(incoming.conversion_id) === makeOf(standing.conversion_id)) return false;
  const [customer, other] = [incoming.customer_id, standing.customer_id];
  if (customer && other) return customer === other;
  const isSameAmount = Math.abs(Number(incoming.revenue) - Number(standing.revenue)) < sameMoney;
  return isSameAmount && gap(standing, Number(incoming.occurred_at)) <= momentMs;
}

function gap(row: StandingRow, atMs: number): number {
  return Math.abs(Number(row.occurred_at) - atMs);
}

/** How a number is made, letters and lengths aside: "#1001" is another make than "ch_3Nx". */
function makeOf(id: unknown): string {
  return String(id ?? '')
    .replace(/[A-Za-z]+\d[A-Za-z\d]*|[A-Za-z]+/g, 'a')
    .replace(/\d+/g, '9');
}

function isSale(values: StandingRow): boolean {
  return (
    values.kind === 'order' &&
    typeof values.occurred_at === 'number' &&
    typeof values.revenue === 'number' &&
    values.revenue > 0
  );
}

function standingSales(standing: StandingRows): StandingRow[] {
  const sales: StandingRow[] = [];
  for (let at = 0; at < standing.length; at += 1) {
    const row = standing.row(at);
    if (isSale(row)) sales.push(row);
  }
  return sales.sort((a, b) => Number(a.occurred_at) - Number(b.occurred_at));
}

function* standingIds(standing: StandingRows): Iterable<string> {
  for (let at = 0; at < standing.length; at += 1)
    yield String(standing.row(at).conversion_id ?? '');
}

function firstFrom(byTime: readonly StandingRow[], fromMs: number): number {
  let [low, high] = [0, byTime.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number(byTime[middle]?.occurred_at) < fromMs) low = middle + 1;
    else high = middle;
  }
  return low;
}
