import stdlibGammaln from '@stdlib/math-base-special-gammaln';
import { logGamma } from '../../../src/domain/statistics/logGamma';

describe('logGamma', () => {
  test.each([1e-8, 0.01, 0.5, 1, 1.5, 2, 2.5, 7, 11.9, 12.1, 100, 1e4, 1e6, 1e10])(
    'agrees with @stdlib at %d',
    (x) => {
      const expected = stdlibGammaln(x);
      const allowed = 1e-13 * Math.max(1, Math.abs(expected));
      expect(Math.abs(logGamma(x) - expected)).toBeLessThan(allowed);
    },
  );
});
