const bytesPerTebibyte = 1024 ** 4;

/** List price of on-demand queries in US dollars per TiB, the first TiB of a month free (cloud.google.com/bigquery/pricing, 2026). */
export const dollarsPerTebibyte = 6.25;

/** What a query costs in US dollars at the list price, the free TiB aside. */
export function queryPrice(bytes: number): number {
  return (bytes / bytesPerTebibyte) * dollarsPerTebibyte;
}
