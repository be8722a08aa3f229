import { createHash } from 'node:crypto';
import { emulatedBook } from './emulatedBook';

// What the documentation says and what people measured on live accounts.
const onSheet = (body: string) =>
  `const sheet = SpreadsheetApp.getActive().getSheetByName('Data'); const at = (a1) => sheet.getRange(a1); ${body}`;

/** A fresh book for each case, so that none sees another's cells. */
const result = (body: string) => emulatedBook().result(onSheet(body));
const refusal = (body: string) => emulatedBook().refusal(onSheet(body));

describe('texts as bytes', () => {
  const signed = (text: string) => [...new Int8Array(createHash('md5').update(text).digest())];

  test.each([
    ['', 'café', 'caf?'],
    [', Utilities.Charset.US_ASCII', 'café', 'caf?'],
    [', Utilities.Charset.UTF_8', 'café', 'café'],
    ['', '🙂', '?'],
  ])('a digest with charset "%s" of %s hashes %s', (charset, text, hashed) => {
    const digest = `Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '${text}'${charset})`;
    expect(result(`return ${digest}`)).toEqual(signed(hashed));
  });

  test('base64 takes UTF-8 unless told otherwise', () => {
    expect(result("return Utilities.base64Encode('é')")).toBe('w6k=');
    expect(result("return Utilities.base64Encode('é', Utilities.Charset.US_ASCII)")).toBe('Pw==');
  });

  test.each([
    'Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, [1, 2], Utilities.Charset.UTF_8)',
    "Utilities.computeDigest('MD5', 'x')",
    "Utilities.computeHmacSha256Signature('x')",
    "Utilities.computeHmacSha256Signature([1], 'x')",
  ])('%s is refused', (call) => {
    expect(refusal(call)).toMatch(/^The parameters \(.*\) don't match the method signature/);
  });

  test('bytes must be numbers', () => {
    const call = "Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, ['1x'])";
    expect(refusal(call)).toMatch(/^Cannot convert 1x/);
  });

  test('a blob of a text has a type, one of bytes has none', () => {
    expect(result("return Utilities.newBlob('x').getContentType()")).toBe('text/plain');
    expect(result('return Utilities.newBlob([1]).getContentType()')).toBeNull();
    expect(result("return Utilities.newBlob('x', 'text/csv').getContentType()")).toBe('text/csv');
  });

  test.each([
    ["'hello %s', 'world'", 'hello world'],
    ["'%05.2f|%-4d|%+d', 3.14159, 7, 5", '03.14|7   |+5'],
    ["'%2$s %1$s %%', 'a', 'b'", 'b a %'],
  ])('formatString(%s) is %s', (args, text) => {
    expect(result(`return Utilities.formatString(${args})`)).toBe(text);
  });

  test('what is zipped comes back', () => {
    expect(
      result("return Utilities.ungzip(Utilities.gzip(Utilities.newBlob('x y'))).getDataAsString()"),
    ).toBe('x y');
  });
});

test('a response is its text where a text is wanted', () => {
  const book = emulatedBook({ fetch: () => ({ status: 200, body: '{"a":1}' }) });
  expect(book.result("return JSON.parse(UrlFetchApp.fetch('https://x.example')).a")).toBe(1);
  expect(book.result("return '' + SpreadsheetApp.getActive()")).toBe('Spreadsheet');
});

test('time that is over takes no lock', () => {
  expect(result('return LockService.getScriptLock().tryLock(-1)')).toBe(false);
  expect(result('return LockService.getScriptLock().tryLock(0)')).toBe(true);
  expect(refusal('LockService.getScriptLock().waitLock(-1)')).toMatch(/^Lock timeout/);
});

describe('formulas', () => {
  test.each([
    ["at('B1:B3').setFormula('=A1')", ['=A1', '=A2', '=A3']],
    ["at('B1:B3').setFormula('=$A$1+A$1')", ['=$A$1+A$1', '=$A$1+A$1', '=$A$1+A$1']],
    [
      "at('B1:B3').setValue('=Data!A1&\"A1\"')",
      ['=Data!A1&"A1"', '=Data!A2&"A1"', '=Data!A3&"A1"'],
    ],
    ["at('B1:B3').setFormulas([['A1'], [null], ['']])", ['=A1', '', '']],
  ])('%s', (write, formulas) => {
    expect(result(`${write}; return at('B1:B3').getFormulas().flat()`)).toEqual(formulas);
  });

  test('setFormulas with null clears a cell', () => {
    expect(
      result("at('A1').setValue(5); at('A1').setFormulas([[null]]); return at('A1').getValue()"),
    ).toBe('');
  });
});

test.each([
  ['A:A', 'A:A'],
  ['A2:B', 'A2:B'],
  ['2:3', '2:3'],
  ['$B$2', 'B2'],
  ['B2:A1', 'A1:B2'],
])('getRange(%s).getA1Notation() is %s', (given, shown) => {
  expect(result(`return at('${given}').getA1Notation()`)).toBe(shown);
});

describe('colours', () => {
  test.each([
    ['red', '#ff0000'],
    ['LightCoral', '#f08080'],
    ['#ABC', '#aabbcc'],
    ['#A1B2C3', '#a1b2c3'],
  ])('%s reads back as %s', (given, shown) => {
    expect(result(`return at('A1').setBackground('${given}').getBackground()`)).toBe(shown);
    expect(result(`return at('A1').setFontColor('${given}').getFontColor()`)).toBe(shown);
  });

  test('something else is refused', () => {
    expect(refusal("at('A1').setBackground('reddish')")).toBe('Invalid color string: "reddish"');
  });

  test('objects', () => {
    const colour = "SpreadsheetApp.newColor().setRgbColor('red').build()";
    const read = 'getBackgroundObject().asRgbColor().asHexString()';
    expect(result(`return at('A1').setBackgroundObject(${colour}).${read}`)).toBe('#ff0000');
    expect(result("return at('A1').setBackgroundRGB(1, 2, 255).getBackground()")).toBe('#0102ff');
  });
});

describe('check boxes', () => {
  test.each([
    ['', [false, true]],
    ["'yes'", ['', 'yes']],
    ["'yes', 'no'", ['no', 'yes']],
  ])('insertCheckboxes(%s)', (values, states) => {
    const body = `const box = at('A1').insertCheckboxes(${values});
      const before = box.getValue(); return [before, box.check().getValue(), box.isChecked(), at('B1').isChecked()]`;
    expect(result(body)).toEqual([...states, true, null]);
  });

  test('nothing else may stand in one', () => {
    expect(refusal("at('A1').insertCheckboxes('yes', 'no'); at('A1').setValue('maybe')")).toMatch(
      /violates the data validation rules/,
    );
  });
});

describe('copyTo', () => {
  const source = "at('A1:B1').setValues([[1, '=A1*2']]); at('A1').setBackground('red');";
  test.each([
    ["at('D4')", [1, 2, '=D4*2', '#ff0000']],
    ["at('D4'), { contentsOnly: true }", [1, 2, '', '#ffffff']],
    ["at('D4'), { formatOnly: true }", ['', '', '', '#ff0000']],
    ["at('D4'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false", [1, 2, '', '#ffffff']],
    ["at('D4'), SpreadsheetApp.CopyPasteType.PASTE_FORMULA, false", [1, 2, '=D4*2', '#ffffff']],
  ])('copyTo(%s)', (args, seen) => {
    const read =
      "at('D4').getValue(), at('E4').getValue(), at('E4').getFormula(), at('D4').getBackground()";
    expect(result(`${source} at('A1:B1').copyTo(${args}); return [${read}]`)).toEqual(seen);
  });

  test('fills a larger target, and transposes', () => {
    const fill = "at('A1:B1').setValues([[1, 2]]); at('A1:B1').copyTo(at('A3:D4'));";
    expect(result(`${fill} return at('A3:D4').getValues()`)).toEqual([
      [1, 2, 1, 2],
      [1, 2, 1, 2],
    ]);
    const turn = "at('A1:B1').copyTo(at('D1'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true);";
    expect(
      result(`at('A1:B1').setValues([[1, 2]]); ${turn} return at('D1:D2').getValues()`),
    ).toEqual([[1], [2]]);
  });

  test.each([
    "'D4'",
    "at('D4'), { contentsOnly: true, formatOnly: true }",
    "at('D4'), { other: true }",
    '',
  ])('copyTo(%s) is refused', (args) => {
    expect(refusal(`at('A1').copyTo(${args})`)).toMatch(/don't match the method signature/);
  });
});

describe('rows in another order', () => {
  const rows = "at('A1:B4').setValues([[3, 'c'], ['', 'd'], [1, 'a'], ['x', 'b']]);";
  test.each([
    ['1', ['a', 'c', 'b', 'd']],
    ['{ column: 1, ascending: false }', ['b', 'c', 'a', 'd']],
    ['[{ column: 2, ascending: true }]', ['a', 'b', 'c', 'd']],
  ])('sort(%s)', (spec, order) => {
    expect(
      result(`${rows} at('A1:B4').sort(${spec}); return at('B1:B4').getValues().flat()`),
    ).toEqual(order);
  });

  test('duplicates go, the rest moves up', () => {
    const body =
      "at('A1:A4').setValues([['a'], ['b'], ['a'], ['c']]); const kept = at('A1:A4').removeDuplicates();";
    expect(result(`${body} return [kept.getA1Notation(), at('A1:A4').getValues().flat()]`)).toEqual(
      ['A1:A3', ['a', 'b', 'c', '']],
    );
  });
});

test('the way to the next data', () => {
  const data = "at('B2').setValue(1); at('B5').setValue(1); at('D2:D4').setValue(1);";
  const walk = (from: string, way: string) =>
    result(
      `${data} return at('${from}').getNextDataCell(SpreadsheetApp.Direction.${way}).getA1Notation()`,
    );
  expect([walk('B1', 'DOWN'), walk('B2', 'DOWN'), walk('D2', 'DOWN'), walk('B5', 'DOWN')]).toEqual([
    'B2',
    'B5',
    'D4',
    'B20',
  ]);
  expect([walk('B5', 'UP'), walk('B2', 'NEXT'), walk('A1', 'PREVIOUS')]).toEqual([
    'B2',
    'D2',
    'A1',
  ]);
  expect(result(`${data} return at('D3').getDataRegion().getA1Notation()`)).toBe('D2:D4');
});

test('rows that are not frozen cannot all be deleted', () => {
  const words = 'Sorry, it is not possible to delete all non-frozen rows.';
  expect(refusal('sheet.setFrozenRows(1); sheet.deleteRows(2, 19)')).toBe(words);
  expect(refusal('sheet.setFrozenRows(1); sheet.deleteRows(3, 18)')).toBeUndefined();
  expect(refusal('sheet.setFrozenColumns(1); sheet.deleteColumns(2, 9)')).toBe(
    'Sorry, it is not possible to delete all non-frozen columns.',
  );
});

test.each([
  'Browser.msgBox("x")',
  'MimeType.CSV',
  'GroupsApp.getGroups()',
  'Maps.newGeocoder()',
  'XmlService.parse("")',
])('%s says that it is not emulated', (use) => {
  expect(refusal(`return ${use}`)).toMatch(/^\w+\.\w+ is not emulated$/);
});

describe('what Google does not find or does not read', () => {
  const host = (code: string, name = 'ADD') => {
    const shape = { name, columns: 1, rows: 1 };
    return emulatedBook({ code, functions: [shape] }).host;
  };

  test('a private name', () => {
    const { host } = emulatedBook({ code: 'function mine_() { return 1 }' });
    expect(host.runMenuItem('mine_').error?.message).toBe('Script function not found: mine_');
    expect(host.callFromPage('mine_', []).ok).toBe(false);
    expect(() => emulatedBook({ functions: [{ name: 'F_', columns: 1, rows: 1 }] })).toThrow(
      /private/,
    );
  });

  test('a name that Sheets has', () => {
    expect(() => host('function SUM() { return 1 }', 'SUM')).toThrow(/SUM is a function of Sheets/);
  });

  test.each([
    'globalThis.ADD = () => 1',
    'const ADD = () => 1',
    'var ADD = new Function("return 1")',
  ])('%s: a function without a declaration', (code) => {
    expect(host(code).callFunction('ADD', []).error?.message).toMatch(/Unknown function/);
    expect(host(code).runMenuItem('ADD').error?.message).toBe('Script function not found: ADD');
  });

  test.each(['class A { #x = 1; x() { return this.#x } }', 'class A { static x = 1 }'])(
    '%s',
    (code) => {
      expect(() => host(code)).toThrow(/do not parse in Apps Script/);
    },
  );

  test.each([
    'const t = "#x"',
    'const t = /#a/',
    '// #x',
    'const t = `#x static y = 1;`',
    'function f() { return "static x = 1" }',
  ])('%s is no class field', (code) => {
    expect(() => host(code)).not.toThrow();
  });

  test('a throw at the top level stays inside', () => {
    const thrower = host('function ADD() { return 1 }\nthrow new Error("not today")');
    expect(thrower.callFunction('ADD', []).error?.message).toBe('not today');
    expect(thrower.runMenuItem('ADD').error?.message).toBe('not today');
    const { id = 0 } = thrower.workbook.sheets[0] ?? {};
    thrower.setCells([{ sheetId: id, row: 0, column: 0, input: '=ADD()' }]);
    expect(thrower.valueAt('Data', 0, 0)).toMatchObject({ error: '#ERROR!', message: 'not today' });
  });

  test('every cell has globals of its own', () => {
    const counting = host('let calls = 0; function ADD() { calls += 1; return calls }');
    const { id = 0 } = counting.workbook.sheets[0] ?? {};
    const edits = [0, 1, 2].map((row) => ({ sheetId: id, row, column: 0, input: '=ADD()' }));
    counting.setCells(edits);
    expect([0, 1, 2].map((row) => counting.valueAt('Data', row, 0))).toEqual([1, 1, 1]);
  });
});

test('empty texts that a formula spilled are content, blanks are none', () => {
  const body = `at('A2').setValue(1); at('B1').setFormula('=ARRAYFORMULA(IF(A1:A9=1,"one",""))');
    SpreadsheetApp.flush(); return [sheet.getLastRow(), at('B9').getValue()]`;
  expect(result(body)).toEqual([9, '']);
  expect(result("at('A1:A9').setNumberFormat('0.00'); return sheet.getLastRow()")).toBe(0);
});
