import stdlibDigamma from '@stdlib/math-base-special-digamma';
import stdlibTrigamma from '@stdlib/math-base-special-trigamma';
import { digamma, trigamma } from '../../../src/domain/statistics/polygamma';

describe('digamma and trigamma', () => {
  test.each([1e-6, 0.1, 0.5, 1, 1.5, 2, 5, 9.99, 10.01, 17, 300, 1e6, 1e10])(
    'agree with @stdlib at %d',
    (x) => {
      expect(Math.abs(digamma(x) / stdlibDigamma(x) - 1)).toBeLessThan(1e-12);
      expect(Math.abs(trigamma(x) / stdlibTrigamma(x) - 1)).toBeLessThan(1e-12);
    },
  );
});
