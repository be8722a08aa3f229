import { emulatedBook } from './emulatedBook';

const absent = [
  'process',
  'require',
  'module',
  'Buffer',
  'global',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'structuredClone',
  'fetch',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'AbortController',
  'crypto',
  'atob',
  'btoa',
  'performance',
  'window',
  'document',
  'navigator',
  'localStorage',
  'Sheets',
  'AnalyticsData',
];

describe('the world of the script', () => {
  const book = emulatedBook();

  test.each(absent)('%s does not exist', (name) => {
    expect(book.result(`return typeof ${name}`)).toBe('undefined');
    expect(book.refusal(`return ${name}.anything`)).toBe(`${name} is not defined`);
  });

  test('no constructor leads back to Node', () => {
    const wayOuts = [
      'SpreadsheetApp.getActive().getSheets().constructor',
      'SpreadsheetApp.getActive().getSheets().map.constructor',
      'Utilities.getUuid.constructor',
      'console.log.constructor',
      'Date.now.constructor',
    ];
    for (const wayOut of wayOuts) {
      const code = `return (${wayOut}).constructor('return typeof process')()`;
      expect(book.result(code)).toBe('undefined');
    }
    const caught =
      "try { SpreadsheetApp.getActive().nope } catch (e) { return e.constructor.constructor('return typeof process')() }";
    expect(book.result(caught)).toBe('undefined');
  });

  test('arrays, dates and errors from services belong to the script', () => {
    book.workbook.sheetNamed('Data')?.setCell(0, 0, { value: 46085, numberFormat: 'yyyy-mm-dd' });
    const value = "SpreadsheetApp.getActive().getSheetByName('Data').getRange('A1').getValues()";
    expect(book.result(`const v = ${value}; return v instanceof Array`)).toBe(true);
    expect(book.result(`const v = ${value}; return v[0] instanceof Array`)).toBe(true);
    expect(book.result(`const v = ${value}; return v[0][0] instanceof Date`)).toBe(true);
    expect(
      book.result(
        'try { SpreadsheetApp.getActive().getRange(1) } catch (e) { return e instanceof Error }',
      ),
    ).toBe(true);
  });

  test('unknown members throw, never undefined', () => {
    expect(book.refusal('return SpreadsheetApp.openByMagic')).toBe(
      'SpreadsheetApp.openByMagic is not emulated',
    );
    expect(book.refusal('SpreadsheetApp.getActive().getEditors()')).toBe(
      'Spreadsheet.getEditors is not emulated',
    );
    expect(book.refusal('return SpreadsheetApp.WrapStrategy.WARP')).toBe(
      'WrapStrategy.WARP is not emulated',
    );
    expect(book.refusal('DriveApp.getFiles()')).toBe('DriveApp.getFiles is not emulated');
    expect(book.refusal('SpreadsheetApp.mine = 1')).toBe('SpreadsheetApp.mine cannot be set');
  });

  test('services survive being printed, joined and awaited', () => {
    expect(book.result('return String(SpreadsheetApp.getActive())')).toBe('Spreadsheet');
    expect(book.result("return '' + SpreadsheetApp.WrapStrategy.WRAP")).toBe('WRAP');
    const waited = emulatedBook({
      code: 'async function later() { const s = await SpreadsheetApp.getActive(); return s.getName() }',
    });
    expect(waited.host.runMenuItem('later').value).toBe('Book');
  });

  test('every execution starts with fresh globals', () => {
    const counting = emulatedBook({
      code: 'let runs = 0; function count() { runs += 1; return runs }',
    });
    expect(counting.host.runMenuItem('count').value).toBe(1);
    expect(counting.host.runMenuItem('count').value).toBe(1);
  });

  test('a script may have a Map, a Date or a Math of its own', () => {
    const own = emulatedBook({
      code: `function Map() { return 'mine' }
        var Math = { imul: () => 7 };
        class Date {}
        function told() { return [Map(), Math.imul(2, 3), typeof Date.now].join() }`,
    });
    expect(own.host.runMenuItem('told').value).toBe('mine,7,undefined');
    const assigned = emulatedBook({
      code: 'function told() { Number = () => 5; return Number(1) }',
    });
    expect(assigned.host.runMenuItem('told').value).toBe(5);
    expect(assigned.result('return Number(1)')).toBe(1);
  });

  test('the clock of the script is the virtual one', () => {
    const elapsed = 'const before = Date.now(); Utilities.sleep(90000); return Date.now() - before';
    expect(book.result(elapsed)).toBe(90_001);
    expect(book.result('return new Date(2020, 0, 1) instanceof Date')).toBe(true);
    expect(book.result('return Number.isInteger(Date.now()) && new Date().getFullYear()')).toBe(
      2026,
    );
  });

  test('a syntax error is told when the host is made', () => {
    expect(() => emulatedBook({ code: 'function (' })).toThrow(
      'Function statements require a function name',
    );
  });

  test('a missing function has Google’s words', () => {
    const { error } = book.host.runMenuItem('nobody');
    expect(error?.message).toBe('Script function not found: nobody');
  });

  test('a zone other than the process’s is refused', () => {
    const manifest = { timeZone: 'America/New_York' };
    expect(() => emulatedBook({ manifest })).toThrow('the manifest wants TZ=America/New_York');
  });
});
