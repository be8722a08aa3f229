import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '../../../emulator/workbook/workbook';
import { readCsvFolder } from '../../../workbench/files/readCsvFolder';
import { writeCsvFolder } from '../../../workbench/files/writeCsvFolder';

let folder: string;
let warnings: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flywheel-csv-'));
  warnings = [];
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(name: string, content: string | Buffer): void {
  writeFileSync(join(folder, name), content);
}

function read(): Promise<Workbook> {
  return readCsvFolder(folder, { warn: (line) => warnings.push(line) });
}

async function valuesOf(name: string): Promise<unknown[][]> {
  const sheet = (await read()).sheetNamed(name);
  const { rows = 0, columns = 0 } = sheet?.contentSize() ?? {};
  return Array.from({ length: rows }, (_r, row) =>
    Array.from({ length: columns }, (_c, column) => sheet?.cellAt(row, column)?.value ?? ''),
  );
}

describe('one table in many spellings', () => {
  const table = [
    ['post_id', 'fee', 'caption'],
    ['007', 12.5, 'one, two'],
    ['8', '', '한글'],
  ];
  const comma = 'post_id,fee,caption\n007,12.5,"one, two"\n8,,한글\n';
  // EUC-KR bytes of 한글, as Korean Excel writes plain CSV.
  const korean = Buffer.concat([
    Buffer.from('post_id,fee,caption\n007,12.5,"one, two"\n8,,'),
    Buffer.from([0xc7, 0xd1, 0xb1, 0xdb, 0x0a]),
  ]);
  test.each<[string, string | Buffer]>([
    ['plain', comma],
    ['byte order mark', `\uFEFF${comma}`],
    ['Windows line ends', comma.replaceAll('\n', '\r\n')],
    ['no last line end', comma.trimEnd()],
    ['semicolons', 'post_id;fee;caption\n007;12.5;one, two\n8;;한글\n'],
    ['tabs', 'post_id\tfee\tcaption\n007\t12.5\tone, two\n8\t\t한글\n'],
    ['UTF-16 of Excel', Buffer.from(`\uFEFF${comma}`, 'utf16le')],
    ['EUC-KR of Korean Excel', korean],
  ])('%s', async (_, content) => {
    put('Posts.csv', content);
    expect(await valuesOf('Posts')).toEqual(table);
    expect(warnings).toEqual([]);
  });
});

test('tabs are found however the file is named and stand in their usual order', async () => {
  put('posts.csv', 'post_id\np1\n');
  put('설정.csv', 'key,value\ntime_zone,Asia/Seoul\nlanguage,ko\n');
  put('Notes.txt', 'not a table');
  put('Shopping.csv', 'milk\n');
  const workbook = await read();
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Settings', 'Posts']);
  expect(workbook).toMatchObject({ timeZone: 'Asia/Seoul', locale: 'ko_KR' });
  expect(warnings).toEqual(['Shopping.csv was left out: no tab has this name.']);
});

test('Settings tell the locale, and with it what 1.250 is', async () => {
  put('Settings.csv', 'key,value\nlocale,de_DE\n');
  put('Posts.csv', 'post_id,fee\np1,1.250\np2,"12,5"\n');
  const workbook = await readCsvFolder(folder);
  const posts = workbook.sheetNamed('Posts');
  expect(workbook.locale).toBe('de_DE');
  expect([posts?.cellAt(1, 1)?.value, posts?.cellAt(2, 1)?.value]).toEqual([1250, 12.5]);
});

test('a time with an offset moves to the clock of Settings, one without is on it already', async () => {
  put('Settings.csv', 'key,value\ntime_zone,Asia/Seoul\n');
  put('Posts.csv', 'post_id,published_at\np1,2026-03-01T00:00:00Z\np2,2026-03-01T09:00:00\n');
  const [, first, second] = await valuesOf('Posts');
  expect(first?.[1]).toBeCloseTo(46082.375, 8);
  expect(second?.[1]).toBeCloseTo(46082.375, 8);
});

test('an empty file is an empty tab and one line', async () => {
  put('Posts.csv', '');
  expect(await valuesOf('Posts')).toEqual([]);
  expect(warnings).toEqual(['Posts.csv is empty.']);
});

test('a cell beyond the limit is cut and counted', async () => {
  put('Posts.csv', `post_id,caption\np1,${'x'.repeat(50_001)}\n`);
  const [, row] = await valuesOf('Posts');
  expect(row?.[1]).toHaveLength(50_000);
  expect(warnings).toEqual([expect.stringMatching(/^Posts\.csv: 1 cells were cut to 50000/)]);
});

describe('refusals, each in one sentence', () => {
  test.each<[string, string, string | Buffer, RegExp]>([
    [
      'an Excel file in disguise',
      'Posts.csv',
      'PK\u0003\u0004rest',
      /^Posts\.csv is not a CSV file/,
    ],
    ['binary data', 'Posts.csv', Buffer.from([1, 2, 0, 3]), /^Posts\.csv is not a CSV file/],
    [
      'an open quotation mark',
      'Posts.csv',
      'post_id\np1\n"p2\np3\n',
      /in row 3 is never closed\.$/,
    ],
    ['a locale that is none', 'Settings.csv', 'key,value\nlocale,Mars!\n', /locale .* Mars!/],
    ['a zone that is none', 'Settings.csv', 'key,value\ntime_zone,Mars\n', /time_zone .* Mars/],
    ['no file that is a tab', 'Other.csv', 'a\n', /has no CSV file named after a tab/],
    ['too many columns', 'Posts.csv', ','.repeat(18_278), /more than 18278 columns/],
  ])('%s', async (_, name, content, sentence) => {
    put(name, content);
    await expect(read()).rejects.toThrow(sentence);
  });

  test('two files for one tab', async () => {
    put('Posts.csv', 'post_id\n');
    put('posts .csv', 'post_id\n');
    await expect(read()).rejects.toThrow(/are both the tab Posts\.$/);
  });

  test('a missing folder', async () => {
    await expect(readCsvFolder(join(folder, 'none'))).rejects.toThrow(/none does not exist\.$/);
  });

  test('more cells than a spreadsheet holds', async () => {
    put('Posts.csv', `${'a,'.repeat(2_499)}a\n${'1\n'.repeat(4_001)}`);
    await expect(read()).rejects.toThrow(/10 million cells/);
  });
});

describe('writing', () => {
  function bookWith(cells: [value: number | string | boolean, numberFormat?: string][]): Workbook {
    const workbook = new Workbook({ name: 'book' });
    const sheet = workbook.addSheet('Looker');
    cells.forEach(([value, numberFormat], column) => {
      sheet.setCell(0, column, { value: `c${column}` });
      sheet.setCell(1, column, numberFormat ? { value, numberFormat } : { value });
    });
    return workbook;
  }

  test.each<[string, number | string | boolean, string | undefined, string]>([
    ['a number', 1.25, '#,##0.00', '1.25'],
    ['a day', 46082, 'yyyy-mm-dd', '2026-03-01'],
    ['a time', 46082.5, 'yyyy-mm-dd hh:mm', '2026-03-01T12:00:00'],
    ['a flag', true, undefined, 'TRUE'],
    ['quotes and commas', 'a "b", c', undefined, '"a ""b"", c"'],
    ['a line break', 'a\nb', undefined, '"a\nb"'],
    ['a formula in a name', '=HYPERLINK("x")', undefined, `"'=HYPERLINK(""x"")"`],
    ['a negative number is no formula', -5, undefined, '-5'],
    ['a literal d in a format is no day', 3, '0 "days"', '3'],
  ])('%s', async (_, value, format, text) => {
    const workbook = bookWith([format ? [value, format] : [value], ['end']]);
    await writeCsvFolder(workbook, folder, ['Looker', 'Health']);
    expect(readFileSync(join(folder, 'Looker.csv'), 'utf8')).toBe(`c0,c1\n${text},end\n`);
  });

  test('what was written reads back as it was', async () => {
    put('Posts.csv', "post_id,caption,published_at\n007,'=1+1,2026-03-01T12:00:00\n");
    await writeCsvFolder(await read(), folder, ['Posts']);
    expect(readFileSync(join(folder, 'Posts.csv'), 'utf8')).toBe(
      "post_id,caption,published_at\n007,'=1+1,2026-03-01T12:00:00\n",
    );
  });

  test('a folder that is a file', async () => {
    put('out', 'a file');
    const writing = writeCsvFolder(bookWith([['x']]), join(folder, 'out'), ['Looker']);
    await expect(writing).rejects.toThrow(/cannot be made a folder \(EEXIST\)\.$/);
  });
});

test('line ends of all kinds in one file part its rows', async () => {
  put('Posts.csv', 'post_id,fee\r\np1,1\r\np2,2\np3,3\rp4,"a\r\nb"\np5,5');
  expect((await valuesOf('Posts')).map(([id]) => id)).toEqual([
    'post_id',
    'p1',
    'p2',
    'p3',
    'p4',
    'p5',
  ]);
});
