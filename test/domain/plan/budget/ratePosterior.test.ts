import type { BudgetCreator } from '../../../../src/domain/plan/budget/budgetCreator';
import { budgetBasis } from '../../../../src/domain/plan/budget/budgetPlan';
import { ratePosterior } from '../../../../src/domain/plan/budget/ratePosterior';
import { budgetCreator } from './budgetCreators';

const creators: readonly BudgetCreator[] = [
  budgetCreator({
    costPerPost: 200,
    months: [
      { posts: 2, cost: 400, conversions: 20 },
      { posts: 1, cost: 200, conversions: 6 },
    ],
  }),
  budgetCreator({ costPerPost: 150, months: [{ posts: 1, cost: 150, conversions: 1 }] }),
  budgetCreator({ costPerPost: 100 }),
];

test('noise and expected values are those of a reckoning by hand in Python (math.lgamma over 117 points)', () => {
  const { posterior, values } = budgetBasis(creators);
  expect(posterior.noise).toBeCloseTo(0.05174917441885649, 12);
  expect(values[0]?.values[1]).toBeCloseTo(223.94547194586573, 8);
  expect(values[0]?.values[2]).toBeCloseTo(382.04882266437124, 8);
  expect(values[1]?.values[1]).toBeCloseTo(58.663673717190335, 8);
  expect(values[2]?.values[1]).toBeCloseTo(108.82998215782213, 8);
});

test('keeps the points that hold 98 % of the weight, and they add up to one', () => {
  const { points } = ratePosterior(creators);
  expect(points.length).toBeGreaterThan(10);
  expect(points.length).toBeLessThan(117);
  expect(points.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
});

test('a scale of money does not matter: margin and costs in another currency give the same in it', () => {
  const dearer = creators.map((creator) => ({
    ...creator,
    costPerPost: (creator.costPerPost ?? 0) * 1300,
    margin: 30 * 1300,
    months: creator.months.map((month) => ({ ...month, cost: month.cost * 1300 })),
  }));
  const [own, other] = [budgetBasis(creators), budgetBasis(dearer)];
  expect((other.values[0]?.values[1] ?? 0) / 1300).toBeCloseTo(own.values[0]?.values[1] ?? 0, 8);
});
