import { type Api, jsonAnswer } from './api';

/** One order of the invented shop. */
export interface SampleOrder {
  readonly name: string;
  readonly createdAtMs: number;
  readonly updatedAtMs: number;
  readonly subtotal: number;
  readonly refunded: number;
  readonly code: string;
  readonly content: string;
}

/** What the stand-in knows and allows. */
export interface ShopifyPlan {
  readonly orders: readonly SampleOrder[];
  readonly secret: string;
  /** The clock that refills the bucket of points. */
  nowMs(): number;
  readonly pointsPerSecond?: number;
  /** The token may not see customers. */
  readonly hidesCustomers?: boolean;
}

const bucketPoints = 2000;
const mostPointsOfAQuery = 1000;
const pointsOfAnOrder = 13;

/**
 * Shopify's Admin GraphQL API for orders: pages by cursor, sorted by last change, points that run
 * out and come back, errors in a good answer's body.
 * @see https://shopify.dev/docs/apps/build/apis/graphql-admin/rate-limits
 */
export function shopifyApi(plan: ShopifyPlan): Api {
  const { orders, pointsPerSecond = 100 } = plan;
  const sorted = [...orders].sort(
    (a, b) => a.updatedAtMs - b.updatedAtMs || a.name.localeCompare(b.name),
  );
  let points = bucketPoints;
  let filledAtMs = plan.nowMs();
  return (request, secret) => {
    if (request.kind !== 'http' || request.body === null)
      return jsonAnswer({ errors: 'Not Found' }, 404);
    if (secret !== plan.secret) {
      return jsonAnswer(
        { errors: '[API] Invalid API key or access token (unrecognized login or wrong password)' },
        401,
      );
    }
    const { query, variables } = JSON.parse(request.body) as {
      query: string;
      variables: Variables;
    };
    if (!query.includes('orders('))
      return jsonAnswer({ data: { shop: { name: 'Sample Shop', currencyCode: 'USD' } } });
    const cost = variables.first * pointsOfAnOrder + 2;
    points = Math.min(
      bucketPoints,
      points + ((plan.nowMs() - filledAtMs) / 1000) * pointsPerSecond,
    );
    filledAtMs = plan.nowMs();
    const extensions = costOf(cost, points, pointsPerSecond);
    if (cost > mostPointsOfAQuery) return failed('MAX_COST_EXCEEDED', extensions);
    if (cost > points) return failed('THROTTLED', extensions);
    points -= cost;
    return ordersPage(
      sorted,
      variables,
      plan.hidesCustomers === true,
      costOf(cost, points, pointsPerSecond),
    );
  };
}

interface Variables {
  readonly first: number;
  readonly after: string | null;
  readonly query: string;
  readonly counted: boolean;
}

function ordersPage(
  sorted: readonly SampleOrder[],
  variables: Variables,
  hidesCustomers: boolean,
  extensions: object,
) {
  const since = Date.parse(/updated_at:>='([^']+)'/.exec(variables.query)?.[1] ?? '') || 0;
  const start = sorted.findIndex(({ updatedAtMs }) => updatedAtMs >= since);
  const matching = start < 0 ? sorted.length : start;
  const from = variables.after === null ? matching : Number(variables.after.replace('cursor-', ''));
  const nodes = sorted.slice(from, from + variables.first);
  const end = from + nodes.length;
  const data = {
    ...(variables.counted ? { ordersCount: { count: sorted.length - matching } } : {}),
    orders: {
      nodes: nodes.map((order) => nodeOf(order, hidesCustomers)),
      pageInfo: {
        hasNextPage: end < sorted.length,
        endCursor: nodes.length > 0 ? `cursor-${end}` : null,
      },
    },
  };
  const denied = {
    message: 'Access denied for customer field.',
    path: ['orders'],
    extensions: { code: 'ACCESS_DENIED' },
  };
  return jsonAnswer({ data, ...(hidesCustomers ? { errors: [denied] } : {}), extensions });
}

function nodeOf(order: SampleOrder, hidesCustomers: boolean) {
  const money = (amount: number) => ({ shopMoney: { amount: amount.toFixed(2) } });
  return {
    name: order.name,
    createdAt: new Date(order.createdAtMs).toISOString(),
    updatedAt: new Date(order.updatedAtMs).toISOString(),
    cancelledAt: null,
    test: false,
    displayFinancialStatus: order.refunded > 0 ? 'PARTIALLY_REFUNDED' : 'PAID',
    taxesIncluded: false,
    discountCodes: order.code === '' ? [] : [order.code],
    subtotalPriceSet: money(order.subtotal),
    totalShippingPriceSet: money(0),
    totalTaxSet: money(0),
    totalRefundedSet: money(order.refunded),
    customer: hidesCustomers ? null : { id: `gid://shopify/Customer/${order.name.slice(1)}` },
    customerJourneySummary: {
      customerOrderIndex: 1,
      lastVisit:
        order.content === ''
          ? null
          : {
              landingPage: 'https://shop.example/serum?utm_content=x',
              utmParameters: {
                source: 'instagram',
                medium: 'influencer',
                campaign: '202610-serum',
                content: order.content,
              },
            },
    },
  };
}

function costOf(requestedQueryCost: number, available: number, restoreRate: number) {
  const currentlyAvailable = Math.floor(available);
  return {
    cost: {
      requestedQueryCost,
      throttleStatus: { maximumAvailable: bucketPoints, currentlyAvailable, restoreRate },
    },
  };
}

function failed(code: string, extensions: object) {
  return jsonAnswer({
    errors: [{ message: `documented text for ${code}`, extensions: { code } }],
    extensions,
  });
}

/** Invented orders, one every ten minutes, some with a code or a tagged visit, some refunded. */
export function sampleOrders(count: number, firstMs: number): SampleOrder[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `#${1001 + index}`,
    createdAtMs: firstMs + index * 600_000,
    updatedAtMs: firstMs + index * 600_000 + 1000,
    subtotal: 20 + (index % 50),
    refunded: index % 20 === 7 ? 10 : 0,
    code: index % 4 === 1 ? 'MINA10' : '',
    content: index % 4 === 2 ? 'mina-ig_1' : '',
  }));
}
