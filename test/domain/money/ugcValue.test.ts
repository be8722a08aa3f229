import fc from 'fast-check';
import { ugcValue } from '../../../src/domain/money/ugcValue';

describe('ugcValue', () => {
  test.each([
    [300, 500, 3, 6, 150, 'by hand: half of the cheaper way'],
    [900, 500, 6, 6, 500, 'by hand: production is cheaper than the licence'],
    [300, 500, 0, 6, 0, 'unused'],
  ])(
    'ugcValue(%d, %d, %d of %d months) = %d (%s)',
    (licencePrice, productionAvoided, monthsUsed, monthsLicensed, expected) => {
      const value = ugcValue({ licencePrice, productionAvoided, monthsUsed, monthsLicensed });
      expect(value).toBeCloseTo(expected, 12);
    },
  );

  test.each([
    [-1, 1, 1, 6, 'licence_price must not be negative'],
    [1, -1, 1, 6, 'production_avoided must not be negative'],
    [1, 1, -1, 6, 'months_used must not be negative'],
    [1, 1, 0, 0, 'months_licensed must be greater than zero'],
    [
      1,
      1,
      7,
      6,
      'months_used must not be greater than months_licensed: renew the content rights first',
    ],
  ])(
    '(%d, %d, %d, %d) says: %s',
    (licencePrice, productionAvoided, monthsUsed, monthsLicensed, sentence) => {
      const asset = { licencePrice, productionAvoided, monthsUsed, monthsLicensed };
      expect(() => ugcValue(asset)).toThrow(sentence);
    },
  );

  test('never exceeds either of the two ways to get the content', () => {
    const money = fc.double({ min: 0, max: 1e9, noNaN: true });
    const months = fc.double({ min: 0.1, max: 120, noNaN: true });
    fc.assert(
      fc.property(money, money, months, months, (licencePrice, productionAvoided, a, b) => {
        const [monthsUsed, monthsLicensed] = [Math.min(a, b), Math.max(a, b)];
        const value = ugcValue({ licencePrice, productionAvoided, monthsUsed, monthsLicensed });
        expect(value).toBeLessThanOrEqual(Math.min(licencePrice, productionAvoided));
      }),
    );
  });
});
