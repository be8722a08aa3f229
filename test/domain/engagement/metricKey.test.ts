import { metricKey } from '../../../src/domain/engagement/metricKey';

test.each([
  ['er_followers', 'er_followers'],
  [' ER followers ', 'er_followers'],
  ['er-followers', 'er_followers'],
  ['ER \u00a0 Followers', 'er_followers'],
  ['ｃｐｍ', 'cpm'],
  ['c\u200bpm', 'cpm'],
  ['', ''],
])('%p is the metric %p', (typed, expected) => {
  expect(metricKey(typed)).toBe(expected);
});
