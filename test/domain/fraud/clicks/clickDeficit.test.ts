import cdf from '@stdlib/stats-base-dists-negative-binomial-cdf';
import { clickDeficit } from '../../../../src/domain/fraud/clicks/clickDeficit';

const cases = [0, 1, 3, 10, 57].flatMap((clicks) =>
  [0.3, 2, 18, 90, 2000].map((expected) => [clicks, expected] as const),
);

test.each(cases)('at most %d of %d expected clicks: as @stdlib', (clicks, expected) => {
  expect(clickDeficit(clicks, expected)).toBeCloseTo(cdf(clicks, 2, 2 / (2 + expected)), 10);
});

test('no clicks of 18 expected have a chance of 1 %', () => {
  expect(clickDeficit(0, 18)).toBeCloseTo(0.01, 10);
});
