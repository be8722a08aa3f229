import { fixtureText } from '../../support/exportFixture';
import { importBook } from '../../support/importBook';
import { importOf } from '../../support/importOf';

const all = fixtureText('shopifyOrders.csv');
const first = all.slice(0, all.indexOf('\n#1002'));

test('a refused write leaves nothing of an import behind, neither changes nor rows', () => {
  const book = importBook({ Links: [], Conversions: [] });
  expect(book.call('confirmImport', importOf(first))).toMatchObject({ added: 1 });
  const before = book.rows('Conversions');
  const changed = all.replace('USD,48.00', 'USD,47.00');
  let refusals = 0;
  for (let atCall = 1; atCall <= 6; atCall++) {
    book.host.setFaults([{ method: 'Range.setValues', atCall, kind: 'exception' }]);
    const said = book.refusal('confirmImport', importOf(changed));
    book.host.setFaults(undefined);
    if (said === '') break;
    refusals += 1;
    expect(book.rows('Conversions')).toEqual(before);
  }
  expect(refusals).toBeGreaterThan(1);
  expect(book.rows('Conversions')).toHaveLength(6);
});

test('rows go below a tab whose header stands under a title, into its own columns', () => {
  const book = importBook({});
  const sheet = book.host.workbook.addSheet('Conversions', { rows: 20, columns: 6 });
  const cells = [
    ['Orders of our shop'],
    [],
    ['Conversion ID', 'Kind', 'Occurred at', 'Revenue', 'Promo code'],
    ['old', 'order', '2026-10-01', 1, 'MINA10'],
  ];
  cells.forEach((row, at) => {
    row.forEach((value, column) => {
      sheet.setCell(at, column, { value });
    });
  });
  book.call('confirmImport', importOf(first));
  expect([0, 1, 3, 4].map((column) => sheet.cellAt(4, column)?.value)).toEqual([
    '#1001',
    'order',
    expect.any(Number),
    'MINA10',
  ]);
  expect(sheet.cellAt(0, 1)).toBeUndefined();
});
