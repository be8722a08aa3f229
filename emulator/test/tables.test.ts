import type { ColumnType } from '../workbook/sheetObjects';
import { emulatedBook } from './emulatedBook';

const words = 'This operation is not allowed on cells in typed columns.';
const types: (ColumnType | undefined)[] = [
  { kind: 'text' },
  { kind: 'number' },
  { kind: 'date' },
  { kind: 'checkbox' },
  { kind: 'dropdown', choices: ['a', 'b'] },
  undefined,
];

/** A table over A1:F10 of `Data`; its last column has no type. */
function table() {
  const book = emulatedBook();
  const sheet = book.workbook.sheetNamed('Data');
  if (!sheet) throw new Error('no Data');
  sheet.tables = [{ name: 'Table1', area: { row: 0, column: 0, rows: 10, columns: 6 }, types }];
  const act = (body: string) =>
    `const at = (a1) => SpreadsheetApp.getActive().getRange('Data!' + a1); ${body}`;
  return {
    refusal: (body: string) => book.refusal(act(body)),
    result: (body: string) => book.result(act(body)),
    sheet,
  };
}

test.each([
  "at('A2').setNumberFormat('@')",
  "at('A:A').setNumberFormat('@')",
  "at('D2').insertCheckboxes()",
  "at('E2').clearDataValidations()",
  "at('E2').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build())",
  "at('B2').setValue('many')",
  "at('C2').setValue(5)",
  "at('D2').setValue('yes')",
  "at('E2').setValue('c')",
  "at('A2:B2').setValues([['x', 'y']])",
])('%s is refused', (body) => {
  expect(table().refusal(body)).toBe(words);
});

test.each([
  "at('A1:F1').setNumberFormat('@')",
  "at('F2').setNumberFormat('0.00')",
  "at('A11').setNumberFormat('@')",
  "at('A2').setBackground('red')",
  "at('B2').setValue('=1+1')",
  "at('A2:F2').setValues([['0042', 5, new Date(), true, 'a', {}.x]])",
  "at('A2:F2').clearContent()",
])('%s is allowed', (body) => {
  expect(table().refusal(body)).toBeUndefined();
});

test('a text column keeps texts as they are', () => {
  expect(table().result("return at('A2').setValue('0042').getValue()")).toBe('0042');
});

test('a table follows rows and columns that come and go', () => {
  const { sheet, refusal } = table();
  sheet.insertRows(5, 2);
  sheet.insertColumns(1, 1);
  expect(sheet.tables[0]?.area).toEqual({ row: 0, column: 0, rows: 12, columns: 7 });
  expect(refusal("at('B2').setValue('many')")).toBeUndefined();
  expect(refusal("at('C12').setValue('many')")).toBe(words);
  sheet.deleteColumns(1, 1);
  expect(refusal("at('B2').setValue('many')")).toBe(words);
});
