import { vatDivisor } from '../../../src/job/orders/vatDivisor';

/** Design 10.11: a price with 19 % VAT is 1.19 times the one without. */
test.each([
  ['prices include a known rate', 'yes', 0.19, 1.19],
  ['prices include a rate that nobody told', 'yes', null, 1],
  ['prices are without it', 'no', 0.19, 1],
] as const)('%s', (_, vat_included, vat_rate, expected) => {
  expect(vatDivisor({ vat_included, vat_rate })).toBe(expected);
});
