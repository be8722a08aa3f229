import { surveyEstimate } from '../../../src/domain/incrementality/surveyEstimate';

test('Chapman by hand: (60 + 1)(40 + 1) / (20 + 1) − 1 = 118.095, doubled for half who answered', () => {
  const found = surveyEstimate({ orders: 400, answered: 200, tracked: 60, named: 40, both: 20 });
  expect(found?.orders).toBeCloseTo(236.19, 2);
  expect(found?.captureShare).toBe(0.5);
  // 61 · 41 · 40 · 20 / (21² · 22) = 206.23, its root 14.361, doubled
  expect(found?.standardDeviation).toBeCloseTo(28.72, 2);
});

test('when all who name a creator are tracked, nothing is added', () => {
  const found = surveyEstimate({ orders: 50, answered: 50, tracked: 30, named: 10, both: 10 });
  expect(found?.orders).toBeCloseTo(30, 6);
});

test('below seven matches there is no estimate', () => {
  expect(
    surveyEstimate({ orders: 90, answered: 40, tracked: 9, named: 8, both: 6 }),
  ).toBeUndefined();
});
