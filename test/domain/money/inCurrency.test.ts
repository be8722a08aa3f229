import fc from 'fast-check';
import { inCurrency, machineAmount, smallestUnit } from '../../../src/domain/money/inCurrency';

// Minor units: ISO 4217.
test.each([
  ['KRW', 1234.5, 1235, '1235'],
  ['JPY', 999.4, 999, '999'],
  ['KWD', 12.3456, 12.346, '12.346'],
  ['BHD', 0.0004, 0, '0.000'],
  ['USD', 1.005, 1.01, '1.01'],
  ['EUR', -2.345, -2.35, '-2.35'],
  ['', 3.456, 3.46, '3.46'],
  [null, 3.456, 3.46, '3.46'],
  ['euros', 10, 10, '10.00'],
])('%s: %d is paid as %d, written %s', (currency, amount, paid, written) => {
  expect(inCurrency(amount, currency)).toBe(paid);
  expect(machineAmount(amount, currency)).toBe(written);
});

test('what can be paid stays, and is off by half a unit at most', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e7, max: 1e7, noNaN: true }),
      fc.constantFrom('KRW', 'USD', 'KWD'),
      (amount, currency) => {
        const paid = inCurrency(amount, currency);
        expect(Math.abs(paid - amount)).toBeLessThanOrEqual(smallestUnit(currency) * 0.501);
        expect(inCurrency(paid, currency)).toBe(paid);
      },
    ),
  );
});

// Minor units: ISO 4217.
test.each([
  ['KRW', 1],
  ['USD', 0.01],
  ['KWD', 0.001],
])('the smallest amount of %s is %d', (currency, unit) => {
  expect(smallestUnit(currency)).toBeCloseTo(unit, 12);
});
