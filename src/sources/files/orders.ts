import { cleanText } from '../../ground/cells/cleanText';
import { codeKey } from '../../ground/cells/codeKey';
import { listOfText } from '../../ground/cells/listOfText';
import { message } from '../../ground/text/text';
import { sourceTexts } from '../../messages/sourceTexts';
import type { Digest, ImportRecord } from '../record';
import type { ExportRow } from './exportRow';
import { missingValue } from './refusals';

/** An order as shops describe it, in money of the shop. */
export interface OrderFacts {
  readonly id: string;
  readonly occurredAtMs: number | null;
  /** Net of discounts, shipping and, where the file tells it, tax; before refunds. */
  readonly revenue: number | null;
  readonly refunded?: number | null;
  readonly status: 'valid' | 'pending' | 'cancelled' | 'test';
  readonly codes: readonly string[];
  /** An e-mail address, phone number or account: only its digest is kept. */
  readonly customer: string;
  readonly isNewCustomer?: boolean | null;
  readonly tags?: ReadonlyMap<string, string>;
}

/**
 * The Conversions row of an order. Without a number or a time the order is refused, since it could
 * neither be told from others nor attributed.
 */
export function orderValues<Field extends string>(
  order: OrderFacts,
  row: ExportRow<Field>,
  fields: { readonly id: Field; readonly occurredAt: Field; readonly revenue: Field },
  digest: Digest,
): ImportRecord['values'] | null {
  if (order.id === '') return missingValue(row, fields.id);
  if (row.problems.length > 0) return null;
  if (order.occurredAtMs === null) return missingValue(row, fields.occurredAt);
  if (order.revenue === null) return missingValue(row, fields.revenue);
  if (order.revenue < 0) {
    return row.refuse(
      message(sourceTexts.negativeAmount, { column: row.headerOf(fields.revenue) }),
    );
  }
  const { tags = new Map<string, string>() } = order;
  return {
    conversion_id: order.id,
    kind: 'order',
    occurred_at: order.occurredAtMs,
    utm_source: tags.get('utm_source') ?? null,
    utm_medium: tags.get('utm_medium') ?? null,
    utm_campaign: tags.get('utm_campaign') ?? null,
    utm_content: tags.get('utm_content') ?? null,
    utm_id: tags.get('utm_id') ?? null,
    promo_code: order.codes.length > 0 ? order.codes : null,
    landing_page: tags.get('landing_page') ?? null,
    revenue: money(order.revenue),
    refunded:
      order.refunded === undefined || order.refunded === null ? null : money(order.refunded),
    status: order.status,
    new_customer: order.isNewCustomer ?? null,
    customer_id: customerKey(order.customer, digest),
  };
}

/** The part of the revenue that a refund takes back: shops refund tax and shipping along with it. */
export function refundShare(
  refund: number | null,
  total: number | null,
  revenue: number | null,
): number | null {
  if (refund === null || revenue === null) return null;
  const paid = total ?? revenue;
  return paid > 0 ? revenue * Math.min(1, Math.abs(refund) / paid) : 0;
}

/** A one-way short key of a customer: the same person, nobody's name. A key stays as it is. */
export function customerKey(text: string, digest: Digest): string | null {
  const plain = cleanText(text).toLowerCase();
  if (/^c-[0-9a-f]{16}$/.test(plain)) return plain;
  return plain === '' ? null : `c-${digest(plain)}`;
}

/** Codes as files list them: parted by commas, bars or line breaks. */
export function codesIn(texts: readonly string[]): string[] {
  const codes = new Map<string, string>();
  for (const code of texts.flatMap(listOfText)) {
    if (!codes.has(codeKey(code))) codes.set(codeKey(code), code);
  }
  return [...codes.values()];
}

const allowedTags =
  /^(utm_(?:source|medium|campaign|content|id|term)|landing_page|landing_site)\s{0,5}[:=]\s{0,5}(\S.{0,500})$/i;

/** Campaign tags among lines such as "utm_content: mina-ig_1"; nothing else of them is read. */
export function tagsInLines(text: string): Map<string, string> {
  const tags = new Map<string, string>();
  for (const line of text.slice(0, 20_000).split(/[\r\n]+/)) {
    const found = allowedTags.exec(line.trim());
    if (!found) continue;
    const name = (found[1] ?? '').toLowerCase().replace('landing_site', 'landing_page');
    if (!tags.has(name)) tags.set(name, (found[2] ?? '').trim());
  }
  return tags;
}

/** Money without the dust of binary fractions; three decimals, as the finest currencies have. */
export function money(amount: number): number {
  return Math.round((amount + Number.EPSILON * amount) * 1000) / 1000;
}
