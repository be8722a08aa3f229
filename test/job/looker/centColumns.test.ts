import fc from 'fast-check';
import { CentColumns, microsOf } from '../../../src/job/looker/centColumns';

function rounded(amounts: readonly number[], centsPerUnit = 100): number[] {
  const columns = new CentColumns(1, centsPerUnit);
  return amounts.map((amount) => columns.next(0, microsOf(amount)));
}

test('what rounding leaves goes into the next cells (by hand)', () => {
  expect(rounded([0.004, 0.004, 0.004, 0, -0.012])).toEqual([0, 0.01, 0, 0, -0.01]);
});

test('of a currency with three decimals thousandths stay (KWD, by hand)', () => {
  expect(rounded([12.345, 0.0004, 0.0004], 1000)).toEqual([12.345, 0, 0.001]);
});

test('amounts in cents stay as they are', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e7, max: 1e7 })), (cents) => {
      expect(rounded(cents.map((cent) => cent / 100))).toEqual(cents.map((cent) => cent / 100));
    }),
  );
});

test('the sum of the cells is the rounded sum, each cell within a cent of its amount', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true })), (amounts) => {
      const cells = rounded(amounts);
      const sum = amounts.reduce((whole, amount) => whole + microsOf(amount), 0) / 1e6;
      expect(Math.abs(cells.reduce((whole, cell) => whole + cell, 0) - sum)).toBeLessThan(0.0051);
      amounts.forEach((amount, index) => {
        expect(Math.abs((cells[index] ?? 0) - amount)).toBeLessThan(0.0101);
      });
    }),
  );
});
