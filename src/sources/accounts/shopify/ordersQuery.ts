/** The API version that the query was written for; Shopify serves each for a year. */
export const shopifyApiVersion = '2026-10';

/**
 * Orders per page. An object costs a point and an order asks for 13 of them, so this stays below
 * the 1,000 points that one query may cost.
 * @see https://shopify.dev/docs/apps/build/apis/graphql-admin/rate-limits
 */
export const ordersPerPage = 70;

/**
 * Orders by their last change, oldest first, so that a cursor stays good while orders change.
 * Asks for no name, address, e-mail or phone number.
 * @see https://shopify.dev/docs/api/admin-graphql/latest/queries/orders
 */
export const ordersQuery = `query FlywheelOrders($first: Int!, $after: String, $query: String, $counted: Boolean!) {
  ordersCount(query: $query, limit: null) @include(if: $counted) { count }
  orders(first: $first, after: $after, query: $query, sortKey: UPDATED_AT) {
    nodes {
      name
      createdAt
      updatedAt
      cancelledAt
      test
      displayFinancialStatus
      taxesIncluded
      discountCodes
      subtotalPriceSet { shopMoney { amount } }
      totalShippingPriceSet { shopMoney { amount } }
      totalTaxSet { shopMoney { amount } }
      totalRefundedSet { shopMoney { amount } }
      customer { id }
      customerJourneySummary {
        customerOrderIndex
        lastVisit { landingPage utmParameters { source medium campaign content } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Proves a connection without reading an order. */
export const shopQuery = 'query FlywheelShop { shop { name currencyCode } }';
