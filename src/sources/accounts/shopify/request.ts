import type { Cursor, HttpRequest, SourceContext } from '../../source';
import { ordersPerPage, ordersQuery, shopifyApiVersion, shopQuery } from './ordersQuery';

/** The request for one page of orders that changed since the context's `sinceMs`. */
export function ordersRequest(cursor: Cursor, { settings, sinceMs }: SourceContext): HttpRequest {
  const since = new Date(sinceMs).toISOString();
  return graphqlRequest(settings, ordersQuery, {
    first: Number(cursor.pageSize ?? ordersPerPage),
    after: typeof cursor.after === 'string' ? cursor.after : null,
    query: `updated_at:>='${since}'`,
    counted: cursor.after === null,
  });
}

/** The request that proves a connection. */
export function shopRequest(settings: SourceContext['settings']): HttpRequest {
  return graphqlRequest(settings, shopQuery, {});
}

function graphqlRequest(
  settings: SourceContext['settings'],
  query: string,
  variables: object,
): HttpRequest {
  return {
    kind: 'http',
    method: 'post',
    url: `https://${settings.shop ?? ''}/admin/api/${shopifyApiVersion}/graphql.json`,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    secret: { header: 'X-Shopify-Access-Token', prefix: '' },
  };
}
