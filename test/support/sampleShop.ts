import { shopify } from '../../src/sources/accounts/shopify/shopify';
import { type ApiFault, withFaults } from '../../workbench/apis/apiFaults';
import { sampleOrders, shopifyApi } from '../../workbench/apis/shopifyApi';
import { ImportWorld } from './importWorld';

/** What the sample shop accepts as a token. */
export const secret = 'not-a-token-but-a-test-0001';
/** When the first sample order was made. */
export const first = Date.UTC(2026, 8, 10);

/** A world with an invented shop of so many orders. */
export function shop(count: number, faults: readonly ApiFault[] = [], extra = {}): ImportWorld {
  const orders = sampleOrders(count, first);
  const world: ImportWorld = new ImportWorld(
    shopify,
    () => ({ status: 500, headers: {}, body: '' }),
    { shop: 'sample.myshopify.com' },
    secret,
  );
  const api = shopifyApi({ orders, secret, nowMs: () => world.nowMs, ...extra });
  world.api = withFaults(api, faults);
  return world;
}

/** Runs until the import is done; every execution has six minutes. */
export function finish(world: ImportWorld, most = 30): number {
  for (let executions = 1; executions <= most; executions += 1) {
    if (world.run().result === 'done') return executions;
    world.nowMs += 3_600_000;
  }
  throw new Error('the import never ended');
}

/** Every order once, and the money adds up. */
export function expectAll(world: ImportWorld, count: number): void {
  const rows = world.rows('Conversions');
  expect(rows).toHaveLength(count);
  expect(new Set(rows.map((row) => row.conversion_id)).size).toBe(count);
  const revenue = sampleOrders(count, first).reduce((sum, { subtotal }) => sum + subtotal, 0);
  expect(rows.reduce((sum, row) => sum + Number(row.revenue), 0)).toBe(revenue);
}
