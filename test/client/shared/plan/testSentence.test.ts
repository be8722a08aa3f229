import { dayNames } from '../../../../src/client/shared/dayNames';
import { addedSalesSentences, testSentence } from '../../../../src/client/shared/plan/testSentence';
import type { LiftTestLine } from '../../../../src/shared/planOpening';

const percent = (value: number) => `${Math.round(100 * value)}%`;
const words = {
  language: 'en',
  share: percent,
  chance: percent,
  ...dayNames('en_GB'),
} as const;
const test12: LiftTestLine = {
  testId: 'test-weeks',
  design: 'weeks',
  counted: 'orders',
  startsOn: '2026-02-02',
  endsOn: '2026-04-26',
  ...{ lift: 0.24, low: 0.06, high: 0.45, p: 0.016 },
  decision: 'Spend more',
};

test('measured: how, when, how much, how sure, what follows', () => {
  expect(testSentence(test12, words)).toBe(
    'Tested with a lot over weeks, 2 Feb 2026 to 26 Apr 2026. Measured: +24% orders with posts, 90% range +6% to +45%. The lot alone does as much in 2% of draws. Decision: Spend more.',
  );
});

test.each<[string, Partial<LiftTestLine>, string]>([
  ['the range holds no change', { low: -0.1 }, 'Too small to know: +24% orders'],
  ['the lot was too small', { low: null, high: null }, 'Too few to know: +24% orders'],
  ['leads', { counted: 'leads' }, 'Measured: +24% leads with posts'],
  ['a fall is measured too', { lift: -0.2, low: -0.3, high: -0.1 }, 'Measured: -20% orders'],
])('%s', (_, of, text) => {
  expect(testSentence({ ...test12, ...of, startsOn: '' }, words)).toContain(text);
});

test('nobody tested: said so; of many the last three', () => {
  expect(addedSalesSentences([], words)[0]).toMatch(/^Not tested/);
  expect(addedSalesSentences([test12, test12, test12, test12], words)).toHaveLength(3);
});
