import { vanished } from '../../faults';
import { customerKey } from '../../files/orders/customerKey';
import { money, refundShare } from '../../files/orders/money';
import { pageOf } from '../../files/tags/pageOf';
import { tagsInText } from '../../files/tags/tagsInText';
import { at, instantAt, listAt, numberAt, textAt } from '../../json';
import type { Digest, ImportRecord } from '../../record';
import type { SourceFault } from '../../source';
import { netOfTax } from './netOfTax';

/** The Conversions row of an order as the Admin API tells it; the same as from a file of orders. */
export function orderRecord(order: unknown, digest: Digest): ImportRecord | SourceFault {
  const name = textAt(order, 'name');
  const occurredAt = instantAt(order, 'createdAt');
  const subtotal = amountOf(order, 'subtotalPriceSet');
  if (name === '') return vanished('orders.nodes.name');
  if (occurredAt === null) return vanished('orders.nodes.createdAt');
  if (subtotal === null) return vanished('orders.nodes.subtotalPriceSet');
  const shipping = amountOf(order, 'totalShippingPriceSet') ?? 0;
  const taxes = amountOf(order, 'totalTaxSet') ?? 0;
  const total = subtotal + shipping + (at(order, 'taxesIncluded') === true ? 0 : taxes);
  const revenue = netOfTax(subtotal, shipping, taxes, total) ?? 0;
  const refunded = refundShare(amountOf(order, 'totalRefundedSet'), total, revenue);
  const visit = at(order, 'customerJourneySummary', 'lastVisit');
  const orderIndex = numberAt(order, 'customerJourneySummary', 'customerOrderIndex');
  const codes = (listAt(order, 'discountCodes') ?? []).filter(
    (code): code is string => typeof code === 'string',
  );
  return {
    tab: 'Conversions',
    values: {
      conversion_id: name,
      kind: 'order',
      occurred_at: occurredAt,
      utm_source: tagOf(visit, 'source'),
      utm_medium: tagOf(visit, 'medium'),
      utm_campaign: tagOf(visit, 'campaign'),
      utm_content: tagOf(visit, 'content'),
      promo_code: codes.length > 0 ? codes : null,
      landing_page: pageOf(textAt(visit, 'landingPage')) || null,
      revenue: money(revenue),
      refunded: refunded === null ? null : money(refunded),
      status: statusOf(order),
      new_customer: orderIndex === null ? null : orderIndex === 1,
      customer_id: customerKey(textAt(order, 'customer', 'id'), digest),
      stated_at: instantAt(order, 'updatedAt'),
    },
  };
}

function amountOf(order: unknown, field: string): number | null {
  return numberAt(order, field, 'shopMoney', 'amount');
}

/** A tag as Shopify tells it, else as it stands in the landing page, which is kept without its query. */
function tagOf(visit: unknown, name: 'source' | 'medium' | 'campaign' | 'content'): string | null {
  const told = textAt(visit, 'utmParameters', name);
  return told || tagsInText(textAt(visit, 'landingPage')).get(`utm_${name}`) || null;
}

function statusOf(order: unknown): string {
  if (at(order, 'test') === true) return 'test';
  const financial = textAt(order, 'displayFinancialStatus');
  if (textAt(order, 'cancelledAt') !== '' || /^(?:VOIDED|EXPIRED)$/.test(financial))
    return 'cancelled';
  return /^(?:PENDING|AUTHORIZED)$/.test(financial) ? 'pending' : 'valid';
}
