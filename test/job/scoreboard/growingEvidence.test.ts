import fc from 'fast-check';
import { type Book, type BookRow, runBook } from '../../support/jobBook';

/** A creator's own campaign: one closed post, all orders with her code, so that φ, F, k and κ stay as they are. */
interface Work {
  readonly fee: number;
  readonly orders: number;
  readonly target: number;
}

/** Around where words change: up to five targets spent, up to nine orders. */
const work = fc
  .record({
    targets: fc.double({ min: 0.5, max: 5, noNaN: true }),
    orders: fc.integer({ min: 0, max: 9 }),
    target: fc.integer({ min: 20, max: 60 }),
  })
  .map(
    ({ targets, orders, target }): Work => ({ fee: Math.round(targets * target), orders, target }),
  );

const upTo = (most: number) => Array.from({ length: most + 1 }, (_, count) => count);

function bookOf(works: readonly Work[]): Book {
  const names = works.map((_, index) => `creator${index}`);
  const each = (rowOf: (work: Work, name: string) => BookRow): BookRow[] =>
    works.map((one, index) => rowOf(one, names[index] ?? ''));
  return {
    Settings: [{ key: 'gross_margin', value: 0.5 }],
    Campaigns: each(({ target }, name) => ({ campaign_id: `c-${name}`, target_cpa: target })),
    Creators: each((_, name) => ({ creator_id: name, platform: 'instagram' })),
    Posts: each(({ fee }, name) => ({
      post_id: `p-${name}`,
      creator_id: name,
      campaign_id: `c-${name}`,
      published_at: '2026-05-01',
      fee,
    })),
    Links: each((_, name) => ({
      campaign_id: `c-${name}`,
      creator_id: name,
      promo_code: `${name}-code`,
    })),
    Conversions: works.flatMap(({ orders }, index) =>
      Array.from({ length: orders }, (_, order) => ({
        conversion_id: `${names[index]}-${order}`,
        kind: 'order',
        occurred_at: '2026-05-02',
        revenue: 40,
        promo_code: `${names[index]}-code`,
      })),
    ),
  };
}

/** The first creator's row. */
function judged(...works: readonly Work[]) {
  const row = runBook(bookOf(works))
    .tab('Scoreboard')
    .find(({ scope, creator_id }) => scope === 'creator' && creator_id === 'creator0');
  return { word: row?.verdict, chance: Number(row?.chance), budget: Number(row?.next_budget) };
}

test('one more sale never makes a creator look worse, from the tabs to the word', () => {
  fc.assert(
    fc.property(work, (one) => {
      const steps = upTo(9).map((orders) => judged({ ...one, orders }));
      steps.slice(1).forEach((after, index) => {
        const before = steps[index];
        expect(after.chance).toBeGreaterThanOrEqual(before?.chance ?? 1);
        if (before?.word === 'scale') expect(after.word).toBe('scale');
        if (before?.word !== 'stop') expect(after.word).not.toBe('stop');
      });
    }),
    { numRuns: 6 },
  );
});

test('money without a sale never makes a creator look better', () => {
  fc.assert(
    fc.property(work, (one) => {
      const steps = upTo(9).map((more) => judged({ ...one, fee: one.fee + more * one.target }));
      steps.slice(1).forEach((after, index) => {
        const before = steps[index];
        expect(after.chance).toBeLessThanOrEqual(before?.chance ?? 0);
        if (before?.word === 'stop') expect(after.word).toBe('stop');
        if (before?.word === 'keep testing') expect(after.word).not.toBe('scale');
      });
    }),
    { numRuns: 6 },
  );
});

test("another creator's campaign never changes a word", () => {
  fc.assert(
    fc.property(work, work, (one, other) => {
      expect(judged(one, other)).toEqual(judged(one));
    }),
    { numRuns: 12 },
  );
});
