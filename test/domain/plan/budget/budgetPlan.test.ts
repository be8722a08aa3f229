import fc from 'fast-check';
import type { BudgetCreator } from '../../../../src/domain/plan/budget/budgetCreator';
import {
  type BudgetLine,
  type BudgetWishes,
  budgetBasis,
  budgetPlan,
  wishPrice,
} from '../../../../src/domain/plan/budget/budgetPlan';
import { say } from '../../../../src/ground/text/text';
import { budgetCreator, seenCreator } from './budgetCreators';

const plan = (creators: readonly BudgetCreator[], budget: number, wishes?: BudgetWishes) =>
  budgetPlan(budgetBasis(creators), budget, wishes);
const good = seenCreator('Mina', 30);
const poor = seenCreator('Anna', 3);

test('a good creator gets posts, a poor one none, the rest is kept and says why', () => {
  const { lines, spent, kept, whyKept, expectedProfit } = plan([good, poor], 2000);
  expect(lines[0]?.posts).toBeGreaterThan(0);
  expect(lines[1]?.posts).toBe(0);
  expect(spent + kept).toBe(2000);
  expect(expectedProfit).toBeGreaterThan(0);
  expect(say(whyKept, 'en')).toMatch(/^keep \d+%: /);
  expect(say(lines[1]?.why ?? whyKept, 'en')).toMatch(/pays from a fee of \d+(\.\d+)? down/);
});

test.each<[string, Partial<BudgetCreator>, string]>([
  ['in stop (design 10.19)', { word: 'stop' }, 'stop: no posts next month'],
  ['not measurable', { word: 'not measurable' }, 'not measurable: give a code'],
  ['without a key', { isUnmeasured: true }, 'not measurable: give a code'],
  ['with an unknown fee', { costPerPost: undefined }, 'the cost of a post is missing'],
  ['with a barter post nobody priced', { costPerPost: 0 }, 'the cost of a post is missing'],
  ['with an unknown margin', { margin: undefined }, 'the margin of an order is missing'],
  ['that is away', { maxPosts: 0 }, 'the limit of posts is 0'],
])('a creator %s gets no money', (_, of, why) => {
  const { lines } = plan([seenCreator('Ben', 40, of), good], 3000);
  expect(lines[0]).toMatchObject({ posts: 0, money: 0, expectedProfit: undefined });
  expect(say((lines[0] as BudgetLine).why, 'en')).toContain(why);
  expect(lines[1]?.posts).toBeGreaterThan(0);
});

test('one creator never gets everything', () => {
  expect(plan([good], 800).spent).toBeLessThanOrEqual(400);
  expect(plan([good], 250).spent).toBe(200);
  expect(plan([good], 200).spent).toBe(0);
  expect(say(plan([good], 200).whyKept, 'en')).toContain('only one creator can be planned for');
});

test('a new creator is a test and gets one post at most, the better fit first', () => {
  const fits = budgetCreator({ name: 'Cleo', fit: 0.9 });
  const other = budgetCreator({ name: 'Dora', fit: 0.2 });
  const { lines } = plan([other, fits, good, seenCreator('Evi', 28)], 5000);
  expect(lines[1]).toMatchObject({ posts: 1, isTest: true });
  const { lines: tight } = plan([other, fits], 200);
  expect(tight.map(({ posts }) => posts)).toEqual([0, 1]);
});

test('what is not delivered is not worth its fee', () => {
  const unreliable = { ...good, deliveredRate: 0.3 };
  expect(plan([good, poor], 1000).lines[0]?.ceilingFee).toBeCloseTo(
    (plan([unreliable, poor], 1000).lines[0]?.ceilingFee ?? 0) / 0.3,
    8,
  );
  expect(plan([unreliable, poor], 1000).lines[0]?.posts).toBe(0);
});

test('no more is said to lose than was spent, and no loss is possible without a post', () => {
  const { outcome, spent } = plan([good, poor], 2000);
  expect(outcome.low).toBeGreaterThanOrEqual(-spent);
  const { outcome: none } = plan([poor, seenCreator('Evi', 2)], 2000);
  expect(none).toMatchObject({ low: 0, high: 0, lossShare: 0 });
});

test('ranges are a fifth wider until six months have been seen', () => {
  const month = { posts: 1, cost: 200, conversions: 12 };
  const idle = { posts: 0, cost: 0, conversions: 0 };
  const seen = (months: number) => [
    budgetCreator({ months: [...new Array(months - 1).fill(idle), month], maxPosts: 1 }),
    budgetCreator({ months: [...new Array(months - 1).fill(idle), month], maxPosts: 1 }),
  ];
  const width = (months: number) => {
    const { outcome } = plan(seen(months), 5000);
    return outcome.high - outcome.low;
  };
  expect(width(5) / width(6)).toBeCloseTo(1.2, 6);
});

test('switches cost what they cost', () => {
  const basis = budgetBasis([good, poor, seenCreator('Evi', 4), seenCreator('Fay', 26)]);
  const cluster = budgetPlan(basis, 2000, { fewestCreators: 3 });
  expect(cluster.lines.filter(({ posts }) => posts > 0)).toHaveLength(3);
  const { without, having, price } = wishPrice(basis, 2000, { fewestCreators: 3 });
  expect(price).toBeGreaterThan(0);
  expect(price).toBeCloseTo(without - having, 9);
  const shared = budgetPlan(basis, 1000, { largestShare: 0.4 });
  for (const { money } of shared.lines) expect(money).toBeLessThanOrEqual(400);
  expect(wishPrice(basis, 1000, { largestShare: 1 }).price).toBe(0);
});

test.each<[string, number, BudgetWishes, string]>([
  ['no money', 0, {}, 'budget must be greater than zero'],
  ['no share', 100, { largestShare: 0 }, 'largest_share must be greater than zero'],
  ['a share above one', 100, { largestShare: 2 }, 'largest_share must be between 0 and 1'],
])('refuses %s', (_, budget, wishes, sentence) => {
  expect(() => plan([good], budget, wishes)).toThrow(sentence);
});

test('refuses an empty list and a month that cost money without posts', () => {
  expect(() => budgetBasis([])).toThrow('at least one creator');
  const months = [{ posts: 0, cost: 100, conversions: 1 }];
  expect(() => budgetBasis([budgetCreator({ months })])).toThrow('posts must be greater than zero');
});

const anyCreator = fc
  .record({
    fee: fc.integer({ min: 20, max: 900 }),
    posts: fc.integer({ min: 0, max: 4 }),
    conversions: fc.integer({ min: 0, max: 60 }),
    maxPosts: fc.integer({ min: 0, max: 4 }),
    isStopped: fc.boolean(),
  })
  .map(({ fee, posts, conversions, maxPosts, isStopped }) =>
    budgetCreator({
      costPerPost: fee,
      maxPosts,
      word: isStopped ? 'stop' : undefined,
      months: posts === 0 ? [] : [{ posts, cost: posts * fee, conversions }],
    }),
  );

test('whatever the figures: within budget and limits, nothing for stop, the same twice', () => {
  fc.assert(
    fc.property(
      fc.array(anyCreator, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 50, max: 5000 }),
      (creators, budget) => {
        const first = plan(creators, budget);
        expect(first.spent).toBeLessThanOrEqual(budget);
        expect(first.costOfNotKnowing).toBeGreaterThanOrEqual(0);
        for (const [index, { posts }] of first.lines.entries()) {
          const creator = creators[index] as BudgetCreator;
          expect(posts).toBeLessThanOrEqual(creator.word === 'stop' ? 0 : creator.maxPosts);
        }
        expect(plan(creators, budget)).toEqual(first);
      },
    ),
    { numRuns: 40 },
  );
});
