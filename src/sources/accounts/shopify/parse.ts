import { message } from '../../../ground/text/text';
import { apiTexts } from '../../../messages/apiTexts';
import { faultOf, httpFault, vanished } from '../../faults';
import { at, listAt, numberAt, parseJson, textAt } from '../../json';
import type { ImportRecord } from '../../record';
import {
  type Cursor,
  isFault,
  type SourceAnswer,
  type SourceContext,
  type SourceFault,
  type SourcePage,
} from '../../source';
import { orderRecord } from './orderRecord';
import { ordersPerPage } from './ordersQuery';

const smallestPage = 10;
const waitAfterThrottleMs = 2000;

/** A page of orders, or why there is none. Shopify tells most faults in a good answer's body. */
export function readOrders(
  answer: SourceAnswer,
  cursor: Cursor,
  context: SourceContext,
): SourcePage | SourceFault {
  const body = bodyOf(answer);
  if (isFault(body)) return body;
  if (hasErrorCode(body, 'MAX_COST_EXCEEDED')) return smallerPage(cursor);
  const nodes = listAt(body, 'data', 'orders', 'nodes');
  if (nodes === null) return errorOf(body) ?? vanished('data.orders.nodes');
  const records: ImportRecord[] = [];
  for (const node of nodes) {
    const order = orderRecord(node, context.digest);
    if (isFault(order)) return order;
    records.push(order);
  }
  return pageOf(body, cursor, records, nodes);
}

/** The name of the shop, or why it cannot be read. */
export function readShop(answer: SourceAnswer): { readonly account: string } | SourceFault {
  const body = bodyOf(answer);
  if (isFault(body)) return body;
  const account = textAt(body, 'data', 'shop', 'name');
  return account === '' ? (errorOf(body) ?? vanished('data.shop.name')) : { account };
}

function bodyOf(answer: SourceAnswer): SourceFault | object {
  const fault = httpFault(answer);
  if (fault) return fault;
  const body = parseJson(answer.body);
  return typeof body === 'object' && body !== null ? body : faultOf('garbled');
}

function pageOf(
  body: object,
  cursor: Cursor,
  records: SourcePage['records'],
  nodes: readonly unknown[],
): SourcePage | SourceFault {
  const hasNext = at(body, 'data', 'orders', 'pageInfo', 'hasNextPage');
  const after = textAt(body, 'data', 'orders', 'pageInfo', 'endCursor');
  if (typeof hasNext !== 'boolean' || (hasNext && after === ''))
    return vanished('data.orders.pageInfo');
  if (hasNext && after === textAt(cursor, 'after')) return faultOf('garbled', 'repeated');
  const done = Number(cursor.done ?? 0) + nodes.length;
  const total = numberAt(body, 'data', 'ordersCount', 'count') ?? numberAt(cursor, 'total');
  const watermarkMs = nodes.reduce<number>(
    (latest, node) => Math.max(latest, Date.parse(textAt(node, 'updatedAt')) || 0),
    numberAt(cursor, 'watermarkMs') ?? 0,
  );
  const isCustomerHidden = hasErrorCode(body, 'ACCESS_DENIED');
  return {
    records,
    next: hasNext ? { ...cursor, after, done, total, watermarkMs } : null,
    notes:
      isCustomerHidden && done === nodes.length
        ? [message(apiTexts.shopifyCustomersHidden, {})]
        : [],
    waitMs: waitFor(body),
    done,
    total,
    watermarkMs: watermarkMs > 0 ? watermarkMs : null,
  };
}

/** How long the bucket needs until it holds another page's cost. */
function waitFor(body: unknown): number {
  const cost = at(body, 'extensions', 'cost');
  const asked = numberAt(cost, 'requestedQueryCost') ?? 0;
  const available = numberAt(cost, 'throttleStatus', 'currentlyAvailable') ?? asked;
  const perSecond = numberAt(cost, 'throttleStatus', 'restoreRate') ?? 0;
  return available >= asked || perSecond <= 0
    ? 0
    : Math.ceil(((asked - available) / perSecond) * 1000);
}

function smallerPage(cursor: Cursor): SourcePage | SourceFault {
  const pageSize = Math.floor(Number(cursor.pageSize ?? ordersPerPage) / 2);
  if (pageSize < smallestPage) return faultOf('rejected', 'MAX_COST_EXCEEDED');
  const done = Number(cursor.done ?? 0);
  return {
    records: [],
    next: { ...cursor, pageSize },
    notes: [],
    waitMs: 0,
    done,
    total: null,
    watermarkMs: null,
  };
}

function errorOf(body: unknown): SourceFault | null {
  const errors = listAt(body, 'errors');
  if (errors === null) return null;
  if (hasErrorCode(body, 'THROTTLED')) {
    return faultOf('throttled', 'THROTTLED', Math.max(waitFor(body), waitAfterThrottleMs));
  }
  if (hasErrorCode(body, 'ACCESS_DENIED')) return faultOf('forbidden', 'ACCESS_DENIED');
  return faultOf('rejected', textAt(errors[0], 'extensions', 'code'));
}

function hasErrorCode(body: unknown, code: string): boolean {
  return (listAt(body, 'errors') ?? []).some(
    (error) => textAt(error, 'extensions', 'code') === code,
  );
}
