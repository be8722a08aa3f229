import { emulatedBook } from './emulatedBook';

const active = 'SpreadsheetApp.getActive()';
const data = `${active}.getSheetByName('Data')`;
const locked = 'You are trying to edit a protected cell or object.';

/** A book whose tab Data holds a header and one row. */
function filledBook() {
  const book = emulatedBook();
  book.run(`${data}.getRange(1, 1, 2, 3).setValues([['a', 'b', 'c'], [1, 2, 3]])`);
  return book;
}

const headers = (book: ReturnType<typeof emulatedBook>) =>
  book.result(`return ${data}.getDataRange().getValues()[0]`);

test('a sheet made from a template holds what the template holds, and comes to the front', () => {
  const book = filledBook();
  const made = `${active}.insertSheet('Copy', 1, { template: ${data} })`;
  expect(book.result(`return ${made}.getDataRange().getValues()`)).toEqual([
    ['a', 'b', 'c'],
    [1, 2, 3],
  ]);
  expect(book.result(`return ${active}.getActiveSheet().getName()`)).toBe('Copy');
  book.run(`${data}.getRange(2, 1).setValue(9)`);
  expect(book.workbook.sheetNamed('Copy')?.cellAt(1, 0)?.value).toBe(1);
});

test.each([
  ['the first to the end', 1, 11, ['b', 'c']],
  ['the last of three to the front', 3, 1, ['c', 'a', 'b']],
])('columns move with their cells: %s', (_name, from, to, expected) => {
  const book = filledBook();
  book.run(`var s = ${data}; s.moveColumns(s.getRange(1, ${from}), ${to})`);
  expect((headers(book) as string[]).slice(0, expected.length)).toEqual(expected);
  expect(book.workbook.sheetNamed('Data')?.columnCount).toBe(10);
});

test('columns under formulas are not moved by guesswork', () => {
  const book = filledBook();
  book.run(`${data}.getRange(2, 4).setFormula('=A2')`);
  const moving = `var s = ${data}; s.moveColumns(s.getRange(1, 1), 3)`;
  expect(book.refusal(moving)).toContain('is not emulated');
});

test.each([
  ['setValues', `${data}.getRange(1, 1).setValues([['x']])`],
  ['setValue', `${data}.getRange(1, 1).setValue('x')`],
  ['setNumberFormat', `${data}.getRange(1, 1).setNumberFormat('@')`],
  ['insertRowsAfter', `${data}.insertRowsAfter(1, 1)`],
  ['insertColumnsAfter', `${data}.insertColumnsAfter(1, 1)`],
])('%s is refused on a sheet that somebody else protects', (_name, body) => {
  const book = filledBook();
  const sheet = book.workbook.sheetNamed('Data');
  const protection = { id: 1, description: '', warningOnly: false, editors: ['boss@example.com'] };
  sheet?.protections.push(protection);
  expect(book.refusal(body)).toContain(locked);
  expect(
    book.result(`return ${data}.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].canEdit()`),
  ).toBe(false);
  sheet?.protections.splice(0, 1, { ...protection, warningOnly: true });
  expect(book.run(body).ok).toBe(true);
});

test('a protected range leaves the cells around it open', () => {
  const book = filledBook();
  const area = { row: 0, column: 2, rows: 2, columns: 1 };
  book.workbook.sheetNamed('Data')?.protections.push({
    id: 1,
    area,
    description: '',
    warningOnly: false,
    editors: ['boss@example.com'],
  });
  expect(book.refusal(`${data}.getRange(1, 1, 1, 3).setValues([[1, 2, 3]])`)).toContain(locked);
  expect(book.run(`${data}.getRange(1, 1, 1, 2).setValues([[1, 2]])`).ok).toBe(true);
});

describe('groups of columns', () => {
  const grouped = () => {
    const book = filledBook();
    book.run(`${data}.getRange(1, 2, 1, 2).shiftColumnGroupDepth(1)`);
    return book;
  };

  test('fold and unfold as one; a folded column is not one that a person hid', () => {
    const book = grouped();
    book.run(`${data}.getColumnGroup(3, 1).collapse()`);
    expect(book.workbook.sheetNamed('Data')?.columnGroups.foldedColumns()).toEqual([1, 2]);
    expect(book.result(`return ${data}.getColumnGroup(2, 1).isCollapsed()`)).toBe(true);
    expect(book.result(`return ${data}.isColumnHiddenByUser(2)`)).toBe(false);
    book.run(`${data}.getColumnGroup(2, 1).expand()`);
    expect(book.workbook.sheetNamed('Data')?.columnGroups.foldedColumns()).toEqual([]);
  });

  test('a column outside has none', () => {
    const book = grouped();
    expect(book.result(`return ${data}.getColumnGroupDepth(1)`)).toBe(0);
    expect(book.refusal(`${data}.getColumnGroup(1, 1)`)).toMatch(/does not exist/);
  });
});

test('a rule that lists a range hands the range out again, and its cell can be copied as it is', () => {
  const book = filledBook();
  book.run(`${data}.getRange(2, 1).setDataValidation(
    SpreadsheetApp.newDataValidation().requireValueInRange(${data}.getRange('B1:B2')).build())`);
  const values = `${data}.getRange(2, 1).getDataValidation().getCriteriaValues()`;
  expect(book.result(`return ${values}[0].getA1Notation()`)).toBe('B1:B2');
  expect(book.result(`return ${values}[0].getSheet().getName()`)).toBe('Data');
  const cell = book.workbook.sheetNamed('Data')?.cellAt(1, 0);
  expect(structuredClone(cell)).toEqual(cell);
});
