import { message } from '../../../src/ground/text/text';
import { combinedAssignments } from '../../../src/job/assignments/combinedAssignments';
import { measurementGap } from '../../../src/job/scoreboard/measurementGap';
import { scoreboardTexts as texts } from '../../../src/messages/scoreboardTexts';

const row = (spend: number, unmeasuredSpend: number, conversions: number) => ({
  ...combinedAssignments([]),
  spend,
  unmeasuredSpend,
  conversions,
});

test('money of which nothing can be said is told where it is more than the other', () => {
  expect(measurementGap(row(100, 51, 9), undefined)).toEqual(
    message(texts.unmeasuredSpend, { spend: 51, all: 100 }),
  );
  expect(measurementGap(row(100, 50, 9), undefined)).toBeUndefined();
});

/** Ten orders of which some carry a key, beside those that creators are credited with. */
test.each([
  ['more without a key than credited', 4, 5, { orders: 6, all: 10 }],
  ['as many', 5, 5, undefined],
  ['fewer', 8, 5, undefined],
  ['none without a key, and none credited', 10, 0, undefined],
  ['one without a key, and none credited', 9, 0, { orders: 1, all: 10 }],
])('orders: %s', (_, withKey, conversions, told) => {
  expect(measurementGap(row(100, 0, conversions), { orders: 10, withKey })).toEqual(
    told && message(texts.ordersWithoutKey, told),
  );
});
