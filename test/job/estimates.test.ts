import { halo } from '../../src/domain/incrementality/halo';
import { surveyRange } from '../../src/domain/incrementality/surveyRange';
import { say } from '../../src/ground/text/text';
import { estimatesOf } from '../../src/job/estimates';
import type { ConversionTally } from '../../src/job/tally/conversionTally';
import { measuredBook } from '../support/jobBook';

const dayMs = 86_400_000;
/** 1 January 2025. */
const start = Date.UTC(2025, 0, 1) / dayMs;
const noAnswers = { orders: 0, tracked: 0, answeredTracked: 0, named: 0, both: 0 };

/** What is told of so many orders without evidence a day, with posts on some of the days, counted from `start`. */
function told(
  orders: readonly number[],
  posts: readonly number[],
  surveyAnswers: ConversionTally['surveyAnswers'] = noAnswers,
): string[] {
  const measured = measuredBook({
    Posts: posts.map((day, at) => ({
      post_id: `p${at}`,
      creator_id: 'mina',
      campaign_id: 'spring',
      published_at: `${new Date((start + day) * dayMs).toISOString().slice(0, 10)}T23:30`,
    })),
  });
  const unattributedOrders = new Map(orders.map((count, day) => [start + day, count]));
  const tally = { ...measured.tally, unattributedOrders, surveyAnswers };
  return estimatesOf(measured.workbook, tally).told.map((each) => say(each, 'en'));
}

/** Five orders a day, and nine on a day of a post and the two that follow. */
const days = 100;
const posts = [30, 41, 52, 63];
const nearPosts = [30, 31, 32, 41, 42, 43, 52, 53, 54, 63, 64, 65];
const orders = Array.from({ length: days }, (_, day) => (nearPosts.includes(day) ? 9 : 5));
const isNearPost = orders.map((_, day) => nearPosts.includes(day));

test('four more than usual on each of twelve days are 48, with the range of the halo', () => {
  const found = halo({ counts: orders, isNearPost });
  expect(found?.lift).toBeCloseTo(48, 9);
  const [low, high] = [Math.floor(found?.low ?? 0), Math.ceil(found?.high ?? 0)];
  expect(told(orders, posts)).toEqual([
    `Around posts 48 more orders without a code or link than usual (${low} to ${high}): an estimate, never added to credit`,
  ]);
});

test('a day without an order is a day with none of them', () => {
  const quiet = orders.map((count, day) => (day % 7 === 3 && !isNearPost[day] ? 0 : count));
  const found = halo({ counts: quiet, isNearPost });
  const known = quiet.map((count, day) => [day, count] as const).filter(([, count]) => count > 0);
  const measured = measuredBook({
    Posts: posts.map((day, at) => ({
      post_id: `p${at}`,
      creator_id: 'mina',
      campaign_id: 'spring',
      published_at: new Date((start + day) * dayMs).toISOString().slice(0, 10),
    })),
  });
  const unattributedOrders = new Map(known.map(([day, count]) => [start + day, count]));
  const { told: messages } = estimatesOf(measured.workbook, {
    ...measured.tally,
    unattributedOrders,
  });
  expect(messages[0]?.values).toEqual({
    lift: Math.round(found?.lift ?? 0),
    low: Math.floor(found?.low ?? 0),
    high: Math.ceil(found?.high ?? 0),
  });
});

test('posts of the last days wait for weeks to compare with', () => {
  const late = [...posts, days - 1];
  const lines = told(orders, late);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toBe('recent posts wait for later weeks to compare with');
});

test('of a longer history the last 400 days speak; a post of the day before them is close still', () => {
  const first = 60;
  const long = Array.from({ length: first + 401 }, (_, day) =>
    day < first ? 50 * (day % 3) : (orders[(day - first) % days] ?? 0) + (day === first ? 6 : 0),
  );
  const counts = long.slice(first);
  const later = [0, 100, 200, 300].flatMap((from) => posts.map((day) => from + day));
  const near = new Set([0, 1, ...later.flatMap((day) => [day, day + 1, day + 2])]);
  const found = halo({ counts, isNearPost: counts.map((_, day) => near.has(day)) });
  const [low, high] = [Math.floor(found?.low ?? 0), Math.ceil(found?.high ?? 0)];
  // A post long before the history takes no part.
  const lines = told(long, [0, first - 1, ...later.map((day) => first + day)]);
  expect(lines[0]).toContain(`${Math.round(found?.lift ?? 0)} more orders`);
  expect(lines[0]).toContain(`(${low} to ${high})`);
});

test('a lift of less than two standard errors is luck, and so is one of no orders at all', () => {
  const little = orders.map((count) => (count === 9 ? 5.5 : 5));
  expect(halo({ counts: little, isNearPost })?.z).toBeLessThan(2);
  expect(told(little, posts)).toEqual([]);
  expect(told([], posts)).toEqual([]);
});

test('the survey’s range in whole orders, outwards', () => {
  const answers = { orders: 900, tracked: 120, answeredTracked: 55, named: 60, both: 38 };
  const { low, high } = surveyRange(answers) ?? { low: 0, high: 0 };
  // 113.09 to 227.34 (surveyRange.test.ts)
  expect([Math.floor(low), Math.ceil(high)]).toEqual([113, 228]);
  expect(told([], [], answers)).toEqual([expect.stringMatching(/^Survey: 113 to 228 orders/)]);
});
