/** The API version that the query was written for; Shopify serves each for a year. */
export const shopifyApiVersion = '2026-10';

/** Orders per page: about 600 points of the 1,000 that one query may cost. */
export const ordersPerPage = 100;

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
      discountCodes
      subtotalPriceSet { shopMoney { amount } }
      totalShippingPriceSet { shopMoney { amount } }
      totalTaxSet { shopMoney { amount } }
      totalPriceSet { shopMoney { amount } }
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
