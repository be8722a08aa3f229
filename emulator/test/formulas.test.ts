import fc from 'fast-check';
import type { HostOptions } from '../hostTypes';
import type { Cell } from '../workbook/cell';
import { Workbook } from '../workbook/workbook';
import { emulatedBook } from './emulatedBook';

const code = `
  let loads = 0;
  function DOUBLE(x) {
    if (Array.isArray(x)) return x.map((row) => [row[0] === '' ? '' : row[0] * 2]);
    if (x === 'bad') throw new Error('x must be a number');
    return x === '' ? '' : x * 2;
  }
  function KIND(x) {
    if (Array.isArray(x)) return 'array ' + x.length + 'x' + x[0].length;
    if (x instanceof Date) return 'Date ' + x.toISOString();
    return x === '' ? 'blank' : x === undefined ? 'undefined' : typeof x + ' ' + x;
  }
  function COUNT_ARGS() { return arguments.length }
  function TABLE() { return [['name', 'day'], ['a', new Date(Date.UTC(2026, 2, 3, 15))]]; }
  function THREE() { return [1, 2, 3]; }
  function GIVE(what) {
    return { nan: NaN, infinity: Infinity, nothing: null, missing: undefined, object: {}, long: [[1], [2]] }[what];
  }
  function LOADS() { loads += 1; return loads }
  async function LATER(x) { await null; if (x === 'bad') throw new Error('late'); return x + 1 }
  function FOREVER() { for (;;); }
  function BUSY(x) { let sum = x; for (let i = 0; i < 6e6; i += 1) sum += i % 7; return sum - sum + x }
  function SLEEP() { Utilities.sleep(31000); return 1 }
  function READ() { return SpreadsheetApp.getActive().getRange('Data!A1').getValue() }
  function NOTED() { console.log('seen'); return 1 }
`;

const functions = [
  { name: 'DOUBLE', columns: 1, rows: 'same' },
  { name: 'KIND', columns: 1, rows: 1 },
  { name: 'COUNT_ARGS', columns: 1, rows: 1 },
  { name: 'TABLE', columns: 2, rows: 3 },
  { name: 'THREE', columns: 1, rows: 3 },
  { name: 'GIVE', columns: 1, rows: 1 },
  { name: 'LOADS', columns: 1, rows: 1 },
  { name: 'LATER', columns: 1, rows: 1 },
  { name: 'FOREVER', columns: 1, rows: 1 },
  { name: 'BUSY', columns: 1, rows: 1 },
  { name: 'SLEEP', columns: 1, rows: 1 },
  { name: 'READ', columns: 1, rows: 1 },
  { name: 'NOTED', columns: 1, rows: 1 },
] as const;

function sheetOf(options: Partial<HostOptions> = {}) {
  const book = emulatedBook({ code, functions, ...options });
  const sheet = book.workbook.sheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  const type = (a1: string, input: string | number | boolean | null) => {
    const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(a1) ?? [];
    return book.host.setCells([
      { sheetId: sheet.id, row: Number(row) - 1, column: letter.charCodeAt(0) - 65, input },
    ]);
  };
  const cell = (a1: string): Cell | undefined =>
    sheet.cellAt(Number(a1.slice(1)) - 1, a1.charCodeAt(0) - 65);
  return { ...book, sheet, type, cell, value: (a1: string) => cell(a1)?.value };
}

describe('arguments', () => {
  const { type, value } = sheetOf();
  type('A1', 5);
  type('A2', '10%');
  type('A3', '2026-03-04');
  type('A4', "'text");
  type('A5', true);
  type('A6', '=1/0');
  type('A8', '=A3+1');
  type('A9', '=A1*2');

  test.each([
    ['A1', 'number 5'],
    ['A2', 'number 0.1'],
    // Midnight in Seoul.
    ['A3', 'Date 2026-03-03T15:00:00.000Z'],
    ['A4', 'string text'],
    ['A5', 'boolean true'],
    ['A6', 'string #DIV/0!'],
    ['A7', 'blank'],
    ['A8', 'Date 2026-03-04T15:00:00.000Z'],
    ['A9', 'number 10'],
    ['A1:A1', 'number 5'],
    ['A1:B3', 'array 3x2'],
    ['A2:A', 'array 19x1'],
    ['A:A', 'array 20x1'],
    ['Data!A2:A', 'array 19x1'],
    ['"2026-03-04"', 'string 2026-03-04'],
    ['DATE(2026,3,4)', 'Date 2026-03-03T15:00:00.000Z'],
    ['1+1', 'number 2'],
    ['TRUE', 'boolean true'],
    ['', 'undefined'],
  ])('%s arrives as %s', (argument, kind) => {
    type('D20', `=KIND(${argument})`);
    expect(value('D20')).toBe(kind);
  });

  test('an argument skipped between commas is a blank text', () => {
    type('D20', '=COUNT_ARGS(1,,2)');
    expect(value('D20')).toBe(3);
  });

  test.each(['NOW()', 'RAND()', 'RANDBETWEEN(1,2)', '1+NOW()', 'IF(TRUE,NOW(),1)', 'B9', 'B8:B9'])(
    'the volatile argument %s never loads',
    (argument) => {
      type('B9', '=NOW()');
      type('D20', `=KIND(${argument})`);
      expect(value('D20')).toMatchObject({ error: 'Loading...' });
    },
  );
});

describe('results', () => {
  test('a column spills, follows its source and leaves when the formula goes', () => {
    const { type, value, cell } = sheetOf();
    type('A1', 1);
    type('A3', 3);
    type('C1', '=DOUBLE(A1:A3)');
    expect([value('C1'), value('C2'), value('C3')]).toEqual([2, '', 6]);
    type('A2', 2);
    expect(cell('C2')).toEqual({ value: 4, spilled: true });
    type('C1', null);
    expect([cell('C1'), cell('C2'), cell('C3')]).toEqual([undefined, undefined, undefined]);
  });

  test('a table has its declared size; dates get a date format', () => {
    const { type, value, cell } = sheetOf();
    type('A1', '=TABLE()');
    expect([value('A1'), value('B1'), value('A2')]).toEqual(['name', 'day', 'a']);
    expect(cell('B2')).toEqual({ value: 46085, numberFormat: 'M/d/yyyy', spilled: true });
    expect(cell('A3')).toBeUndefined();
  });

  test('a plain array spills down one column', () => {
    const { type, value } = sheetOf();
    type('A1', '=THREE()');
    expect([value('A1'), value('A2'), value('A3')]).toEqual([1, 2, 3]);
  });

  test('a blocked spill is an error until there is room, and typing into a spill blocks it', () => {
    const { type, value } = sheetOf();
    type('A2', 'in the way');
    type('A1', '=THREE()');
    const blocked = { error: '#REF!', message: expect.stringContaining('would overwrite data') };
    expect(value('A1')).toEqual(blocked);
    expect(value('A2')).toBe('in the way');
    type('A2', null);
    expect([value('A1'), value('A2')]).toEqual([1, 2]);
    type('A3', 'typed over');
    expect([value('A1'), value('A2'), value('A3')]).toEqual([blocked, undefined, 'typed over']);
  });

  test.each([
    ['=DOUBLE("bad")', { error: '#ERROR!', message: 'x must be a number' }],
    ['=IFERROR(DOUBLE("bad"),"caught")', 'caught'],
    ['=GIVE("nan")', { error: '#NUM!', message: expect.anything() }],
    ['=GIVE("infinity")', { error: '#NUM!', message: expect.anything() }],
    ['=GIVE("nothing")', ''],
    ['=GIVE("missing")', ''],
    ['=GIVE("object")', { error: '#ERROR!', message: expect.stringContaining('object') }],
    ['=GIVE("long")', { error: '#ERROR!', message: expect.stringContaining('2 x 1') }],
    ['=LATER(1)', 2],
    ['=LATER("bad")', { error: '#ERROR!', message: 'late' }],
    ['=UNKNOWN(1)', { error: '#NAME?', message: expect.anything() }],
    ['=1+', { error: '#ERROR!', message: 'Formula parse error.' }],
    ['=1/0', { error: '#DIV/0!', message: expect.anything() }],
    ['=A1', { error: '#REF!', message: expect.stringContaining('Circular') }],
    ['=SUM(DOUBLE(B1:B3))+1', 1],
    ['=IF(TRUE;5;6)', 5],
    ['=READ()', ''],
  ])('%s', (formula, expected) => {
    const { type, value } = sheetOf();
    type('A1', formula);
    expect(value('A1')).toEqual(expected);
  });
});

describe('limits', () => {
  test('30 virtual seconds', () => {
    const { type, value } = sheetOf();
    type('A1', '=SLEEP()');
    expect(value('A1')).toEqual({ error: '#ERROR!', message: 'Exceeded maximum execution time' });
  });

  test('a runaway function fails alone, and soon', () => {
    const { type, value } = sheetOf({ limits: { recalculationMs: 200 } });
    type('B1', '=DOUBLE(4)');
    type('A1', '=FOREVER()');
    expect(value('A1')).toEqual({ error: '#ERROR!', message: 'Exceeded maximum execution time' });
    expect(value('B1')).toBe(8);
    type('B2', '=DOUBLE(5)');
    expect(value('B2')).toBe(10);
  });

  test('many honest cells that together take longer all get their value', () => {
    const { host, sheet, value } = sheetOf({ limits: { recalculationMs: 120 }, coldStart: false });
    const inputs = Array.from({ length: 20 }, (_, row) => `=BUSY(${row})`);
    host.setCells(inputs.map((input, row) => ({ sheetId: sheet.id, row, column: 0, input })));
    expect([value('A1'), value('A20')]).toEqual([0, 19]);
  });

  test('nothing is remembered between recalculations, nor between cells with cold starts', () => {
    const warm = sheetOf({ coldStart: false });
    warm.type('A1', '=LOADS()');
    warm.host.recalculate();
    expect(warm.value('A1')).toBe(1);
    const cold = sheetOf();
    cold.type('A1', '=LOADS()');
    cold.type('A2', '=LOADS()');
    cold.host.recalculate();
    expect([cold.value('A1'), cold.value('A2')]).toEqual([1, 1]);
  });
});

describe('scripts and formulas', () => {
  test('values are up to date as soon as they are read', () => {
    const { result } = sheetOf();
    const seen = `const s = SpreadsheetApp.getActiveSheet();
      s.getRange('A1:B1').setValues([[4, '=DOUBLE(A1)']]); const first = s.getRange('B1').getValue();
      s.getRange('A1').setValue(5); return [first, s.getRange('B1').getValue(), s.getRange('B1').getFormula()]`;
    expect(result(seen)).toEqual([8, 10, '=DOUBLE(A1)']);
  });

  test('references follow inserted and deleted rows', () => {
    const { type, run, cell, value } = sheetOf();
    type('A2', 1);
    type('A3', 2);
    type('C1', '=SUM(A2:A3)+A3');
    run(
      "SpreadsheetApp.getActiveSheet().insertRowsBefore(3, 2); SpreadsheetApp.getActiveSheet().getRange('A3').setValue(10)",
    );
    expect(cell('C1')).toMatchObject({ value: 15, formula: '=SUM(A2:A5)+A5' });
    run('SpreadsheetApp.getActiveSheet().deleteRow(5)');
    expect(cell('C1')?.formula).toBe('=SUM(A2:A4)+#REF!');
    expect(value('C1')).toMatchObject({ error: '#REF!' });
  });

  test('a formula finds a tab that comes later, and misses it again once it is gone', () => {
    const { run, type, value } = sheetOf();
    type('A1', '=COUNTA(Late!A1:A9)+1');
    expect(value('A1')).toMatchObject({ error: '#REF!' });
    run("SpreadsheetApp.getActive().insertSheet('Late')");
    expect(value('A1')).toBe(1);
    run("SpreadsheetApp.getActive().insertSheet('Unrelated')");
    run("SpreadsheetApp.getActive().getSheetByName('Late').getRange('A2').setValue('x')");
    expect(value('A1')).toBe(2);
    run(
      "SpreadsheetApp.getActive().deleteSheet(SpreadsheetApp.getActive().getSheetByName('Late'))",
    );
    expect(value('A1')).toMatchObject({ error: '#REF!' });
  });

  test('formulas see other tabs, renamed and new ones', () => {
    const { run, type, value, cell } = sheetOf();
    run("SpreadsheetApp.getActive().insertSheet('Other tab').getRange('A1').setValue(7)");
    type('A1', "='Other tab'!A1*2");
    expect(value('A1')).toBe(14);
    run("SpreadsheetApp.getActive().getSheetByName('Other tab').getRange('A1').setValue(8)");
    expect(value('A1')).toBe(16);
    run("SpreadsheetApp.getActive().getSheetByName('Other tab').setName('Posts')");
    expect(cell('A1')).toEqual({ value: 16, formula: '=Posts!A1*2' });
    run(
      "SpreadsheetApp.getActive().deleteSheet(SpreadsheetApp.getActive().getSheetByName('Posts'))",
    );
    expect(value('A1')).toMatchObject({ error: '#REF!' });
  });

  test('a runaway execution amid a recalculation leaves a sound book', () => {
    const { run, type, value } = sheetOf({ limits: { watchdogMs: 150, recalculationMs: 400 } });
    type('B1', 2);
    const stuck =
      "const s = SpreadsheetApp.getActiveSheet(); s.getRange('A1').setFormula('=FOREVER()'); s.getRange('A1').getValue()";
    expect(run(stuck).error?.timedOut).toBe(true);
    type('A1', '=DOUBLE(B1)');
    expect(value('A1')).toBe(4);
  });

  test('a locale with decimal commas parts arguments by semicolons', () => {
    const workbook = new Workbook({ name: 'Buch', locale: 'de_DE' });
    const { type, value } = sheetOf({ workbook });
    type('A1', '1,5');
    type('A2', '=SUM(A1;2,5)');
    expect([value('A1'), value('A2')]).toEqual([1.5, 4]);
    type('A3', '4.3.2026');
    expect(value('A3')).toBe(46085);
    type('A4', '=DOUBLE(1,5)');
    expect(value('A4')).toBe(3);
  });

  test.each([
    ['ko_KR', '=SUM(1,2.5)'],
    ['ja_JP', '=SUM(1,2.5)'],
    ['de_CH', '=SUM(1,2.5)'],
    ['fr_FR', '=SUM(1;2,5)'],
    ['pt_BR', '=SUM(1;2,5)'],
    ['pl_PL', '=SUM(1;2,5)'],
    ['sv_SE', '=SUM(1;2,5)'],
  ])('formulas work in %s', (locale, formula) => {
    const { type, value } = sheetOf({ workbook: new Workbook({ name: 'Book', locale }) });
    type('A1', formula);
    expect(value('A1')).toBe(3.5);
  });

  test('named ranges work, and names the engine cannot read harm nothing', () => {
    const { run, type, value, workbook } = sheetOf();
    run(`const ss = SpreadsheetApp.getActive();
      for (const name of ['Spend', 'spend', 'R1C1', 'A1', '광고비']) ss.setNamedRange(name, ss.getRange('Data!B1:B2'));
      ss.getRange('Data!B1:B2').setValues([[3], [4]])`);
    type('A1', '=SUM(Spend)');
    expect(value('A1')).toBe(7);
    run('SpreadsheetApp.getActiveSheet().insertRowBefore(1)');
    expect(value('A2')).toBe(7);
    expect(workbook.namedRanges.get('Spend')?.area).toMatchObject({ row: 1, rows: 2 });
  });

  test('whatever is typed, the book stands', () => {
    const { type, value } = sheetOf();
    const piece = fc.constantFrom(
      ...[
        'A1',
        'B2:B',
        'Data!A1',
        "'",
        '"',
        '(',
        ')',
        '{',
        '}',
        ',',
        ';',
        '!',
        '#REF!',
        '+',
        '1',
        'SUM',
        'DOUBLE',
        ':',
        '$',
        '가',
        ' ',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(() => type('C3', `=${pieces.join('')}`)).not.toThrow();
      }),
      { numRuns: 300 },
    );
    type('C3', '=1+1');
    expect(value('C3')).toBe(2);
  });

  test('logs of cells are kept', () => {
    const { type, host } = sheetOf();
    type('A1', '=NOTED()');
    expect(host.logs()).toMatchObject([{ text: 'seen', functionName: 'NOTED' }]);
  });
});

test('one change message per tab and edit, with spilled cells in it', () => {
  const { host, type, sheet } = sheetOf();
  const seen: unknown[] = [];
  host.onChange((change) => seen.push(change));
  type('A1', '=THREE()');
  expect(seen).toEqual([
    {
      kind: 'cells',
      sheetId: sheet.id,
      cells: [0, 1, 2].map((row) => ({ row, column: 0 })),
    },
  ]);
});

test('10,000 formula cells and an edit among them', () => {
  const workbook = new Workbook({ name: 'Big' });
  const big = workbook.addSheet('Big', { rows: 10_000, columns: 3 });
  workbook.batch(() => {
    for (let row = 0; row < 10_000; row += 1) {
      big.setCell(row, 0, { value: row });
      big.setCell(row, 1, { value: '', formula: `=DOUBLE(A${row + 1})` });
    }
  });
  const { host } = sheetOf({ workbook, coldStart: false });
  host.recalculate();
  host.setCells([{ sheetId: big.id, row: 5, column: 0, input: 50 }]);
  expect([big.cellAt(9999, 1)?.value, big.cellAt(5, 1)?.value]).toEqual([19_998, 100]);
});
