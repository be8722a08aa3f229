import { emulatedBook } from './emulatedBook';

const DATA = "const sheet = SpreadsheetApp.getActive().getSheetByName('Data');";

/** Writes one thing with setValues and reads value, formula and format back. */
function written(value: string, before = '') {
  const book = emulatedBook();
  return book.result(`${DATA} const cell = sheet.getRange('B2'); ${before}
    cell.setValues([[${value}]]);
    return [cell.getValue(), cell.getFormula(), cell.getNumberFormat(), cell.getDisplayValue()]`);
}

const AUTOMATIC = '0.###############';

describe('setValues reads text as typed', () => {
  test.each([
    ["'=1+2'", [3, '=1+2', AUTOMATIC, '3']],
    ["'+1+2'", [3, '=+1+2', AUTOMATIC, '3']],
    ["'01234'", [1234, '', AUTOMATIC, '1234']],
    ["'22 34'", [2234, '', AUTOMATIC, '2234']],
    ["'1,234.5'", [1234.5, '', AUTOMATIC, '1234.5']],
    ["'10%'", [0.1, '', '0%', '10%']],
    ["'$5.50'", [5.5, '', '"$"#,##0.00', '$5.50']],
    ["'TRUE'", [true, '', AUTOMATIC, 'TRUE']],
    ['"\'=1+2"', ['=1+2', '', AUTOMATIC, '=1+2']],
    ['"\'01234"', ['01234', '', AUTOMATIC, '01234']],
    ["'plain text'", ['plain text', '', AUTOMATIC, 'plain text']],
    ["'-a'", ['-a', '', AUTOMATIC, '-a']],
    ['null', ['', '', AUTOMATIC, '']],
    ['undefined', ['', '', AUTOMATIC, '']],
    ['12.5', [12.5, '', AUTOMATIC, '12.5']],
    ['false', [false, '', AUTOMATIC, 'FALSE']],
  ])('%s', (value, expected) => {
    expect(written(value)).toEqual(expected);
  });

  test('a hidden formula is calculated, which is why a job must quote text', () => {
    expect(written('\'+HYPERLINK("x")\'')).toEqual(['x', '=+HYPERLINK("x")', AUTOMATIC, 'x']);
  });

  test('a cell with the text format keeps everything', () => {
    for (const text of ['=1+2', '01234', '10%', '2026-03-04', 'TRUE']) {
      expect(written(`'${text}'`, "cell.setNumberFormat('@');")).toEqual([text, '', '@', text]);
    }
  });

  test('dates are read by the locale and become days of the spreadsheet’s zone', () => {
    const read = (text: string) => (written(`'${text}'`) as unknown[]).slice(0, 3);
    const day = new Date('2026-03-03T15:00:00Z');
    expect(read('3/4/2026')).toEqual([day, '', 'M/d/yyyy']);
    expect(read('2026-03-04')).toEqual([day, '', 'yyyy-mm-dd']);
    const minute = new Date('2026-03-04T04:45:00Z');
    expect(read('2026-03-04 13:45')).toEqual([minute, '', 'yyyy-mm-dd H:mm:ss']);
    expect(read('2026-02-30')).toEqual(['2026-02-30', '', AUTOMATIC]);
  });

  test('a Date is an instant: its wall clock is the spreadsheet’s, not the script’s', () => {
    const [value, , format, shown] = written('new Date(Date.UTC(2026, 2, 3, 20))') as unknown[];
    expect(value).toEqual(new Date('2026-03-03T20:00:00Z'));
    expect(format).toBe('M/d/yyyy H:mm:ss');
    expect(shown).toBe('3/4/2026 5:00:00');
  });
});

describe('setValues refuses', () => {
  const { refusal, result } = emulatedBook();

  test.each([
    [
      "sheet.getRange('A1:A2').setValues([[1]])",
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      "sheet.getRange('A1:B1').setValues([[1]])",
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      "sheet.getRange('A1:B2').setValues([[1, 2], [3]])",
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      "sheet.getRange('A1').setValues([1])",
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      "sheet.getRange('A1').setValue('x'.repeat(50001))",
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    ["sheet.getRange('A1').setValue({})", 'Writing [object Object] to a cell is not emulated'],
  ])('%s', (code, words) => {
    expect(refusal(`${DATA} ${code}`)).toBe(words);
  });

  test('but takes 50,000 characters', () => {
    const long = `${DATA} const cell = sheet.getRange('A1'); cell.setValue('x'.repeat(50000)); return cell.getValue().length`;
    expect(result(long)).toBe(50_000);
  });
});

describe('getRange', () => {
  const { refusal, result } = emulatedBook();

  test.each([
    ["'A21'", 'outside the dimensions'],
    ["'K1'", 'outside the dimensions'],
    ['20, 10, 2, 1', 'outside the dimensions'],
    ['0, 1', 'The starting row of the range is too small.'],
    ['1, 0', 'The starting column of the range is too small.'],
    ['1, 1, 0, 1', 'The number of rows in the range must be at least 1.'],
    ['1, 1, 1, 0', 'The number of columns in the range must be at least 1.'],
    ["'not a range'", 'Range not found'],
    ['undefined, 1', "don't match the method signature for SpreadsheetApp.Sheet.getRange"],
  ])('(%s) throws', (args, words) => {
    expect(refusal(`${DATA} sheet.getRange(${args})`)).toContain(words);
  });

  test.each([
    ["'A2:B'", 'A2:B'],
    ["'B:B'", 'B:B'],
    ["'2:3'", '2:3'],
    ["'B2:A1'", 'A1:B2'],
    ["'Data!C3'", 'C3'],
    ['2, 3, 4, 5', 'C2:G5'],
  ])('(%s) is %s', (args, a1) => {
    expect(result(`${DATA} return sheet.getRange(${args}).getA1Notation()`)).toBe(a1);
  });
});

test('formats, notes, rules and styles are kept beside the value', () => {
  const { result, workbook } = emulatedBook();
  const kept = result(`${DATA} const range = sheet.getRange('A1:B1');
    range.setValues([['x', 5]]).setNumberFormat('0.00').setNotes([['why', '']]).setFontWeight('bold')
      .setBackground('#FFEE00').setWrap(true);
    range.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x', 'y']).setAllowInvalid(false).build());
    range.clearContent();
    return [range.getNotes(), range.getNumberFormats(), range.getFontWeight(), range.getBackgrounds(),
      range.getDataValidation().getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, range.isBlank()]`);
  expect(kept).toEqual([
    [['why', '']],
    [['0.00', '0.00']],
    'bold',
    [['#ffee00', '#ffee00']],
    true,
    true,
  ]);
  expect(workbook.sheetNamed('Data')?.cellAt(0, 0)).toMatchObject({
    value: '',
    style: { bold: true, background: '#ffee00', wrap: 'WRAP' },
  });
});

test('a rule that allows nothing else refuses other values, from a script and from a person', () => {
  const { refusal, result, host, workbook } = emulatedBook();
  result(`${DATA} sheet.getRange('A1').setDataValidation(
    SpreadsheetApp.newDataValidation().requireValueInList(['lead', 'order'], true).setAllowInvalid(false).build())`);
  const words =
    'The data you entered in cell A1 violates the data validation rules set on this cell.';
  expect(refusal(`${DATA} sheet.getRange('A1').setValue('other')`)).toBe(words);
  const sheetId = workbook.sheets[0]?.id ?? 0;
  expect(host.setCells([{ sheetId, row: 0, column: 0, input: 'other' }]).error?.message).toBe(
    words,
  );
  expect(host.setCells([{ sheetId, row: 0, column: 0, input: 'lead' }]).ok).toBe(true);
  expect(host.valueAt('Data', 0, 0)).toBe('lead');
});

describe('sheets', () => {
  test('a new one has 1000 x 26 cells', () => {
    const { result } = emulatedBook();
    const size =
      "const s = SpreadsheetApp.getActive().insertSheet('New'); return [s.getMaxRows(), s.getMaxColumns(), s.getLastRow()]";
    expect(result(size)).toEqual([1000, 26, 0]);
  });

  test.each([
    [
      "ss.insertSheet('data')",
      'A sheet with the name "data" already exists. Please enter another name.',
    ],
    ["ss.deleteSheet(ss.getSheetByName('Data'))", "You can't remove all the sheets in a document."],
    ["ss.getSheetByName('Data').hideSheet()", "You can't hide all the sheets in a document."],
    ["ss.getSheetByName('Data').deleteRows(1, 20)", "You can't delete all the rows on the sheet."],
    ["ss.getSheetByName('Data').deleteRows(20, 2)", 'Those rows are out of bounds.'],
    [
      "ss.getSheetByName('Data').insertRowsAfter(20, 1000000)",
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
    [
      "ss.getSheetByName('Data').insertColumnsAfter(10, 18300)",
      'A sheet can have at most 18278 columns.',
    ],
    [
      "ss.getSheetByName('Data').setFrozenRows(20)",
      "You can't freeze all visible rows on the sheet.",
    ],
  ])('%s throws', (code, words) => {
    const { refusal } = emulatedBook();
    expect(refusal(`const ss = SpreadsheetApp.getActive(); ${code}`)).toBe(words);
  });

  test('getSheetByName heeds capitals, getSheetById finds a renamed tab', () => {
    const { result } = emulatedBook();
    const found = `const ss = SpreadsheetApp.getActive(); const id = ss.getSheetByName('Data').getSheetId();
      const none = ss.getSheetByName('data'); ss.getSheetById(id).setName('Else');
      return [none, ss.getSheetById(id).getName(), ss.getSheetById(99)]`;
    expect(result(found)).toEqual([null, 'Else', null]);
  });

  test('blank cells dressed alike stay cells of their own', () => {
    const body = `const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('B1').setNumberFormat('0.0');
      const range = sheet.getRange('A1:B2').setFontWeight('bold').setNumberFormats([['@', '0'], ['@', '']]);
      sheet.getRange('A1').setFontWeight('normal').setValue('x');
      return [range.getFontWeights(), range.getNumberFormats(), range.getValues()]`;
    expect(emulatedBook().result(body)).toEqual([
      [
        ['normal', 'bold'],
        ['bold', 'bold'],
      ],
      [
        ['@', '0'],
        ['@', '0.###############'],
      ],
      [
        ['x', ''],
        ['', ''],
      ],
    ]);
  });

  test('the last row and column follow content that comes, moves and goes', () => {
    const body = `const sheet = SpreadsheetApp.getActiveSheet();
      const seen = [];
      const look = () => seen.push([sheet.getLastRow(), sheet.getLastColumn()]);
      sheet.getRange('A1:B3').setValues([['a', 'b'], [1, 2], [3, '']]); look();
      sheet.getRange('A3').clearContent(); look();
      sheet.insertRowsBefore(1, 2); look();
      sheet.deleteRow(4); look();
      sheet.insertColumnsBefore(1, 1); look();
      sheet.deleteColumns(3, 1); look();
      return seen`;
    expect(emulatedBook().result(body)).toEqual([
      [3, 2],
      [2, 2],
      [4, 2],
      [3, 2],
      [3, 3],
      [3, 2],
    ]);
  });

  test('appendRow grows the sheet; getLastRow ignores formats', () => {
    const { result } = emulatedBook();
    const grown = `${DATA} sheet.getRange('A5:A20').setNumberFormat('@'); sheet.appendRow(['a', 1]);
      const first = sheet.getLastRow(); sheet.getRange('A20').setValue('end'); sheet.appendRow(['b']);
      return [first, sheet.getLastRow(), sheet.getMaxRows()]`;
    expect(result(grown)).toEqual([1, 21, 21]);
  });

  test('developer metadata finds a tab again', () => {
    const { result } = emulatedBook();
    const found = `${DATA} sheet.addDeveloperMetadata('role', 'feed', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
      const other = SpreadsheetApp.getActive().insertSheet('Other');
      return [sheet, other].map((s) => s.getDeveloperMetadata().map((m) => m.getKey() + '=' + m.getValue()))`;
    expect(result(found)).toEqual([['role=feed'], []]);
  });

  test('charts are built, kept, changed and removed', () => {
    const { result, workbook } = emulatedBook();
    const counted = `${DATA}
      const chart = sheet.newChart().asLineChart().addRange(sheet.getRange('A1:B5')).setTitle('CPA').setPosition(2, 3, 0, 0).build();
      sheet.insertChart(chart);
      const kept = sheet.getCharts()[0];
      sheet.updateChart(kept.modify().setOption('title', 'ROMI').build());
      return [sheet.getCharts().length, sheet.getCharts()[0].getRanges()[0].getA1Notation()]`;
    expect(result(counted)).toEqual([1, 'A1:B5']);
    expect(workbook.sheets[0]?.charts[0]).toMatchObject({
      type: 'LINE',
      options: { title: 'ROMI' },
      anchor: { row: 1, column: 2 },
    });
    expect(
      result(`${DATA} sheet.removeChart(sheet.getCharts()[0]); return sheet.getCharts()`),
    ).toEqual([]);
  });
});
