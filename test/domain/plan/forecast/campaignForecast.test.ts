import fc from 'fast-check';
import { delayCurve } from '../../../../src/domain/judgement/delayCurve';
import {
  campaignForecast,
  type ForecastPost,
} from '../../../../src/domain/plan/forecast/campaignForecast';

const curve = delayCurve(7, []);
const post = (ageDays: number, conversions: number, cost = 200): ForecastPost => ({
  ageDays,
  cost,
  conversions,
});
const forecast = (posts: readonly ForecastPost[], targetCpa?: number) =>
  campaignForecast(posts, { curve, curveConversions: 0, targetCpa });

test('closed windows bring nothing more: the end is what was seen', () => {
  expect(forecast([post(8, 5), post(30, 2)])).toMatchObject({ seen: 7, p10: 7, p50: 7, p90: 7 });
});

test('planned posts count: eight of them at 40 a conversion are expected to bring about 40', () => {
  // By hand: 8 × 200 / 40 = 40 on average; the median of so uncertain a plan (one order’s worth) lies below.
  const { seen, p10, p50, p90, ends } = forecast(new Array(8).fill(post(-3, 0)), 40);
  expect(seen).toBe(0);
  expect(p10).toBeLessThan(20);
  expect(p50).toBeGreaterThan(15);
  expect(p90).toBeGreaterThan(60);
  const mean = ends.reduce((sum, end) => sum + end, 0) / ends.length;
  expect(mean).toBeGreaterThan(33);
  expect(mean).toBeLessThan(47);
});

test('what was seen decides against the plan once posts are out', () => {
  const posts = [post(6, 20), post(6, 22), post(6, 18), post(-1, 0)];
  const { p50 } = forecast(posts, 200);
  // Three posts brought 20 each where one was planned; a fourth like them is to come.
  expect(p50).toBeGreaterThan(70);
  expect(p50).toBeLessThan(90);
});

test('before half of the posts are two days old the range is a third wider', () => {
  const ages = [1.9, 1.9, 1.9, 1.9];
  const early = forecast(
    ages.map((age) => post(age, 3)),
    60,
  );
  const later = forecast(
    ages.map((age) => post(age + 0.1, 3)),
    60,
  );
  expect([early.isEarly, later.isEarly]).toEqual([true, false]);
  expect((early.p90 - early.p10) / (later.p90 - later.p10)).toBeGreaterThan(1.15);
});

test.each<[string, readonly ForecastPost[], number | undefined, string]>([
  ['no post', [], 40, 'posts must hold at least one post'],
  ['planned posts without a target', [post(-1, 0)], undefined, 'target_cpa must be given'],
  ['a target without costs', [{ ...post(1, 1), cost: undefined }], 40, 'posts must have a cost'],
  ['a target of nothing', [post(1, 1)], 0, 'target_cpa must be greater than zero'],
  ['less than no conversion', [post(1, -1)], 40, 'conversions must not be negative'],
])('%s is said', (_, posts, target, sentence) => {
  expect(() => forecast(posts, target)).toThrow(sentence);
});

test('whatever the posts: seen ≤ P10 ≤ P50 ≤ P90, and the same twice', () => {
  const anyPost = fc
    .tuple(fc.double({ min: -9, max: 9, noNaN: true }), fc.integer({ min: 0, max: 40 }))
    .map(([ageDays, conversions]) => post(ageDays, ageDays < 0 ? 0 : conversions));
  fc.assert(
    fc.property(fc.array(anyPost, { minLength: 1, maxLength: 12 }), (posts) => {
      const first = forecast(posts, 50);
      expect(first.seen).toBeLessThanOrEqual(first.p10);
      expect(first.p10).toBeLessThanOrEqual(first.p50);
      expect(first.p50).toBeLessThanOrEqual(first.p90);
      expect(forecast(posts, 50)).toEqual(first);
    }),
    { numRuns: 60 },
  );
});
