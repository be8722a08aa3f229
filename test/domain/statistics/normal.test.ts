import fc from 'fast-check';
import { normalQuantile, normalTails } from '../../../src/domain/statistics/normal';

describe('the normal distribution', () => {
  test.each([
    [0, 0.5, 'symmetry'],
    [1.2815515655446004, 0.9, 'R: qnorm(0.9)'],
    [1.6448536269514722, 0.95, 'R: qnorm(0.95)'],
    [1.959963984540054, 0.975, 'R: qnorm(0.975)'],
    [-3.090232306167813, 0.001, 'R: qnorm(0.001)'],
    [-9.2623400897984, 1e-20, 'R: qnorm(1e-20)'],
  ])('z = %d at p = %d (%s)', (z, probability) => {
    expect(normalQuantile(probability)).toBeCloseTo(z, 11);
    expect(Math.abs(normalTails(z).lower / probability - 1)).toBeLessThan(1e-11);
  });

  test('quantile and tails undo each other', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (probability) => {
        expect(normalTails(normalQuantile(probability)).lower).toBeCloseTo(probability, 12);
      }),
    );
  });
});
