import { likelyPairs, type SaleTrace } from '../../domain/orders/likelyPairs';
import { codeKey } from '../../ground/cells/codeKey';
import { tagKey } from '../../ground/cells/tagKey';
import type { ImportRecord, RecordValue } from '../record';
import type { PresentRow, PresentRows } from './presentRows';

/** An order of a file and one that stands in the tab under another number: likely one sale told twice. */
export interface SameSale {
  readonly incoming: PresentRow;
  readonly present: PresentRow;
}

/** Orders that a file of payments tells once more (Shopify and Stripe), by the rule of the order core. */
export function sameSales(records: readonly ImportRecord[], present: PresentRows): SameSale[] {
  const incoming = records
    .filter(({ tab, values }) => tab === 'Conversions' && isSale(values))
    .map(({ values }) => values);
  if (incoming.length === 0 || present.length === 0) return [];
  const known: PresentRow[] = [];
  for (let at = 0; at < present.length; at += 1) {
    const row = present.row(at);
    if (isSale(row)) known.push(row);
  }
  return likelyPairs(incoming.map(traceOf), known.map(traceOf)).map((pair) => ({
    incoming: incoming[pair.incoming] ?? {},
    present: known[pair.known] ?? {},
  }));
}

function traceOf(row: PresentRow): SaleTrace {
  return {
    id: String(row.conversion_id ?? ''),
    occurredAtMs: Number(row.occurred_at),
    amount: Number(row.revenue),
    customer: String(row.customer_id ?? ''),
    evidence: {
      code: textsOf(row.promo_code).map(codeKey),
      content: textsOf(row.utm_content).map(tagKey),
    },
  };
}

function textsOf(value: RecordValue | undefined): readonly string[] {
  const texts = Array.isArray(value) ? (value as readonly string[]) : [String(value ?? '')];
  return texts.filter((text) => text !== '');
}

function isSale(values: PresentRow): boolean {
  return (
    values.kind === 'order' &&
    typeof values.occurred_at === 'number' &&
    typeof values.revenue === 'number' &&
    values.revenue > 0
  );
}
