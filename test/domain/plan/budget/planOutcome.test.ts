import { planOutcome } from '../../../../src/domain/plan/budget/planOutcome';

const plan = { posts: 4, money: 800, low: -200, high: 500, margin: 30 };
const month = { posts: 4, spend: 800, cost: 800, conversions: 30 };

test.each<[string, object, object, number | undefined, boolean | undefined]>([
  ['30 × 30 − 800 = 100', {}, {}, 100, true],
  ['the ends of the range belong to it: 20 × 30 − 800', {}, { conversions: 20 }, -200, true],
  ['below its range', {}, { conversions: 19 }, -230, false],
  ['above its range', {}, { conversions: 44 }, 520, false],
  ['a part of the money uncounted: the answer stays open', {}, { cost: 600 }, 300, undefined],
  ['nothing counted', {}, { cost: 0, conversions: 0 }, undefined, undefined],
  ['a plan without a margin', { margin: undefined }, {}, undefined, undefined],
  ['a plan without a range', { low: undefined }, {}, 100, undefined],
])('%s', (_, ofPlan, ofMonth, profit, isInside) => {
  const found = planOutcome({ ...plan, ...ofPlan }, { ...month, ...ofMonth });
  expect([found.profit, found.isInside]).toEqual([profit, isInside]);
});
