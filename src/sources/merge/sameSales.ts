import type { ImportRecord } from '../record';
import type { PresentRow, PresentRows } from './presentRows';

/** An order of a file and one that stands in the tab under another number: likely one sale told twice. */
export interface SameSale {
  readonly incoming: PresentRow;
  readonly present: PresentRow;
}

const apartMs = 15 * 60_000;
const momentMs = 2 * 60_000;
const sameMoney = 0.005;

/**
 * Orders that a file of payments tells once more (Shopify and Stripe): numbers of another make, and
 * the same customer within a quarter of an hour, or the same amount within two minutes. An existing
 * order pairs with one incoming order at most.
 */
export function sameSales(records: readonly ImportRecord[], present: PresentRows): SameSale[] {
  const incoming = records.filter(({ tab, values }) => tab === 'Conversions' && isSale(values));
  if (incoming.length === 0 || present.length === 0) return [];
  const ids = new Set(incoming.map(({ values }) => String(values.conversion_id)));
  const byTime = presentSales(present).filter((row) => !ids.has(String(row.conversion_id)));
  const known = new Set(presentIds(present));
  const taken = new Set<PresentRow>();
  const pairs: SameSale[] = [];
  for (const { values } of incoming) {
    if (known.has(String(values.conversion_id))) continue;
    const match = nearest(values, byTime, taken);
    if (match === undefined) continue;
    taken.add(match);
    pairs.push({ incoming: values, present: match });
  }
  return pairs;
}

function nearest(
  values: PresentRow,
  byTime: readonly PresentRow[],
  taken: ReadonlySet<PresentRow>,
): PresentRow | undefined {
  const at = Number(values.occurred_at);
  let best: PresentRow | undefined;
  for (let index = firstFrom(byTime, at - apartMs); index < byTime.length; index += 1) {
    const row = byTime[index];
    if (row === undefined || Number(row.occurred_at) > at + apartMs) break;
    if (taken.has(row) || !isSameSale(values, row)) continue;
    if (best === undefined || gap(row, at) < gap(best, at)) best = row;
  }
  return best;
}

function isSameSale(incoming: PresentRow, present: PresentRow): boolean {
  if (makeOf(incoming.conversion_id) === makeOf(present.conversion_id)) return false;
  const [customer, other] = [incoming.customer_id, present.customer_id];
  if (customer && other) return customer === other;
  const isSameAmount = Math.abs(Number(incoming.revenue) - Number(present.revenue)) < sameMoney;
  return isSameAmount && gap(present, Number(incoming.occurred_at)) <= momentMs;
}

function gap(row: PresentRow, atMs: number): number {
  return Math.abs(Number(row.occurred_at) - atMs);
}

/** How a number is made, letters and lengths aside: "#1001" is another make than "ch_3Nx". */
function makeOf(id: unknown): string {
  return String(id ?? '')
    .replace(/[A-Za-z]+\d[A-Za-z\d]*|[A-Za-z]+/g, 'a')
    .replace(/\d+/g, '9');
}

function isSale(values: PresentRow): boolean {
  return (
    values.kind === 'order' &&
    typeof values.occurred_at === 'number' &&
    typeof values.revenue === 'number' &&
    values.revenue > 0
  );
}

function presentSales(present: PresentRows): PresentRow[] {
  const sales: PresentRow[] = [];
  for (let at = 0; at < present.length; at += 1) {
    const row = present.row(at);
    if (isSale(row)) sales.push(row);
  }
  return sales.sort((a, b) => Number(a.occurred_at) - Number(b.occurred_at));
}

function* presentIds(present: PresentRows): Iterable<string> {
  for (let at = 0; at < present.length; at += 1) yield String(present.row(at).conversion_id ?? '');
}

function firstFrom(byTime: readonly PresentRow[], fromMs: number): number {
  let [low, high] = [0, byTime.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number(byTime[middle]?.occurred_at) < fromMs) low = middle + 1;
    else high = middle;
  }
  return low;
}
