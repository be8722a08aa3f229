import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import { Workbook } from '../../../emulator/workbook/workbook';
import { readXlsx } from '../../../workbench/files/readXlsx';
import { writeXlsx } from '../../../workbench/files/writeXlsx';
import { cpuMs } from '../../support/cpuMs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flywheel-xlsx-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A zip file whose parts state the sizes they are given, true or not. */
function zip(parts: readonly { name: string; packed: Buffer; statedSize: number }[]): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, packed, statedSize } of parts) {
    const local = Buffer.alloc(30 + name.length);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(statedSize, 22);
    local.writeUInt16LE(name.length, 26);
    local.write(name, 30);
    const entry = Buffer.alloc(46 + name.length);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(statedSize, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    entry.write(name, 46);
    locals.push(local, packed);
    entries.push(entry);
    offset += local.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(entries).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...entries, end]);
}

test('a workbook comes back as it was saved', async () => {
  const workbook = new Workbook({ name: 'Sample' });
  const sheet = workbook.addSheet('Posts');
  sheet.setCell(0, 0, {
    value: 'Post',
    style: { bold: true, background: '#e8f0fe' },
    note: 'Your id.',
  });
  sheet.setCell(1, 0, { value: '00123', numberFormat: '@' });
  sheet.setCell(1, 1, { value: 45169.375, numberFormat: 'yyyy-mm-dd hh:mm' });
  sheet.setCell(1, 2, { value: 0.25, numberFormat: '0.0%' });
  sheet.setCell(1, 3, { value: true });
  sheet.setCell(2, 0, { value: 3, formula: '=1+2' });
  sheet.setCell(3, 0, { value: '한글 "인용"\n줄' });
  sheet.frozenRows = 1;
  sheet.columnWidths.set(0, 160);
  sheet.merges = [{ row: 5, column: 0, rows: 1, columns: 2 }];
  workbook.addSheet('Empty');

  const path = join(folder, 'book.xlsx');
  await writeXlsx(workbook, path);
  const read = await readXlsx(path);

  expect(read.sheets.map(({ name }) => name)).toEqual(['Posts', 'Empty']);
  const posts = read.sheetNamed('Posts');
  sheet.forEachCell((cell, row, column) => {
    expect(posts?.cellAt(row, column)).toEqual(cell);
  });
  expect(posts?.frozenRows).toBe(1);
  expect(posts?.columnWidths.get(0)).toBe(160);
  expect(posts?.merges).toEqual(sheet.merges);
});

test('a custom function is saved as Google exports it and comes back whole', async () => {
  const workbook = new Workbook({ name: 'Sample' });
  const sheet = workbook.addSheet('Sheet1');
  sheet.setCell(0, 0, { value: 0.5, formula: '=ROMI(B1:B2,"a ""b""")' });
  sheet.setCell(1, 0, { value: 0.7, spilled: true });
  const path = join(folder, 'book.xlsx');
  await writeXlsx(workbook, path, { isCustomFunction: (name) => name === 'ROMI' });

  const raw = new ExcelJS.Workbook();
  await raw.xlsx.readFile(path);
  expect(raw.worksheets[0]?.getCell('A1').formula).toBe(
    'IFERROR(__xludf.DUMMYFUNCTION("ROMI(B1:B2,""a """"b"""""")"),0.5)',
  );
  expect(raw.worksheets[0]?.getCell('A1').result).toBe(0.5);

  const read = (await readXlsx(path)).sheets[0];
  expect(read?.cellAt(0, 0)).toMatchObject({ formula: '=ROMI(B1:B2,"a ""b""")', value: 0.5 });
  expect(read?.cellAt(1, 0)).toBeUndefined();
});

test('an Excel file with its own dates, shared formulas and rich text is understood', async () => {
  const excel = new ExcelJS.Workbook();
  const source = excel.addWorksheet('Settings');
  source.addRow(['key', 'value']);
  source.addRow(['time_zone', 'Asia/Seoul']);
  source.addRow(['language', 'ko']);
  const cells = excel.addWorksheet('Data');
  cells.getCell('A1').value = new Date(Date.UTC(2026, 2, 1, 9, 30));
  cells.getCell('A1').numFmt = 'mm-dd-yy';
  cells.getCell('A2').value = { richText: [{ text: 'so ' }, { text: 'rich' }] };
  cells.getCell('A3').value = { text: 'a page', hyperlink: 'https://example.com' };
  cells.getCell('A4').value = { error: '#N/A' };
  cells.getCell('B1').value = {
    formula: 'A1+1',
    result: 46083.4,
    shareType: 'shared',
    ref: 'B1:B2',
  } as never;
  cells.getCell('B2').value = { sharedFormula: 'B1', result: 1 } as never;
  cells.getCell('C1').dataValidation = {
    type: 'list',
    formulae: ['"lead,order"'],
    showErrorMessage: true,
  };
  const path = join(folder, 'excel.xlsx');
  await excel.xlsx.writeFile(path);

  const workbook = await readXlsx(path);
  const sheet = workbook.sheetNamed('Data');
  expect(workbook).toMatchObject({ timeZone: 'Asia/Seoul', locale: 'ko_KR' });
  // 2026-03-01 is day 46082 of a spreadsheet, 09:30 is 9.5 / 24 of it.
  expect(sheet?.cellAt(0, 0)).toEqual({
    value: expect.closeTo(46082 + 9.5 / 24, 9),
    numberFormat: 'm/d/yyyy',
  });
  expect(sheet?.cellAt(1, 0)?.value).toBe('so rich');
  expect(sheet?.cellAt(2, 0)?.value).toBe('a page');
  expect(sheet?.cellAt(3, 0)?.value).toEqual({ error: '#N/A', message: '' });
  expect(sheet?.cellAt(1, 1)?.formula).toBe('=A2+1');
  expect(sheet?.cellAt(0, 2)?.validation).toMatchObject({
    criteria: 'VALUE_IN_LIST',
    values: [['lead', 'order'], true],
    allowInvalid: false,
  });
});

describe('refusals, each in one sentence', () => {
  const zeros = deflateRawSync(Buffer.alloc(310_000_000));
  const inner = deflateRawSync(Buffer.from('<workbook/>'));

  test.each([
    ['plain text', Buffer.from('hello'), /^book\.xlsx is not an \.xlsx workbook\.$/],
    ['an empty file', Buffer.alloc(0), /^book\.xlsx is not an \.xlsx workbook\.$/],
    ['an old .xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /^book\.xlsx is an old \.xls/],
    [
      'a zip of something else',
      zip([{ name: 'a.txt', packed: inner, statedSize: 11 }]),
      /^book\.xlsx is not an \.xlsx workbook\.$/,
    ],
    [
      'a zip bomb that states a small size',
      zip([
        { name: 'xl/workbook.xml', packed: inner, statedSize: 11 },
        { name: 'xl/worksheets/sheet1.xml', packed: zeros, statedSize: 100 },
        { name: 'xl/worksheets/sheet2.xml', packed: zeros, statedSize: 100 },
      ]),
      /^book\.xlsx is too big to open/,
    ],
    [
      'a workbook without content',
      zip([{ name: 'xl/workbook.xml', packed: inner, statedSize: 11 }]),
      /^book\.xlsx (is damaged|has no sheets)/,
    ],
  ])('%s', async (_, bytes, sentence) => {
    const path = join(folder, 'book.xlsx');
    writeFileSync(path, bytes);
    const start = cpuMs();
    await expect(readXlsx(path)).rejects.toThrow(sentence);
    expect(cpuMs() - start).toBeLessThan(2000);
  });

  test('widths of ten million columns are left out with a word, not made', async () => {
    const path = join(folder, 'wide.xlsx');
    const cols = '<cols><col min="1" max="9999999" width="9" customWidth="1"/></cols>';
    writeFileSync(path, workbookWith('', cols));
    const lines: string[] = [];
    const start = cpuMs();
    const workbook = await readXlsx(path, (line) => lines.push(line));
    expect(cpuMs() - start).toBeLessThan(2000);
    expect(workbook.sheets[0]?.cellAt(0, 0)?.value).toBe('kept');
    expect(lines).toEqual([expect.stringMatching(/widths were left out/)]);
  });

  test('20,000 columns are refused in one sentence, quickly', async () => {
    const path = join(folder, 'wide.xlsx');
    writeFileSync(path, workbookWith('', '', 'ACOF1'));
    const start = cpuMs();
    await expect(readXlsx(path)).rejects.toThrow(/^wide\.xlsx [^.\n]+\.$/);
    expect(cpuMs() - start).toBeLessThan(2000);
  });

  test('a missing file', async () => {
    await expect(readXlsx(join(folder, 'none.xlsx'))).rejects.toThrow(
      /none\.xlsx does not exist\.$/,
    );
  });

  test('validations over whole sheets are left out with a word, not expanded', async () => {
    const wide = join(folder, 'wide.xlsx');
    writeFileSync(wide, workbookWith('<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'));
    const lines: string[] = [];
    const workbook = await readXlsx(wide, (line) => lines.push(line));
    expect(workbook.sheets[0]?.cellAt(0, 0)?.value).toBe('kept');
    expect(lines).toEqual([expect.stringMatching(/merged cells .* left out/)]);
  });
});

/** The smallest workbook that Excel would open, with something put behind and before the rows of its sheet. */
function workbookWith(xml: string, before = '', cell = 'A1'): Buffer {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = (type: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/${type}" Target="${target}"/></Relationships>`;
  const parts = {
    '_rels/.rels': relations('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Data" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}">${before}<sheetData><row r="1"><c r="${cell}" t="inlineStr"><is><t>kept</t></is></c></row></sheetData>${xml}</worksheet>`,
  };
  return zip(
    Object.entries(parts).map(([name, text]) => ({
      name,
      packed: deflateRawSync(Buffer.from(text)),
      statedSize: Buffer.byteLength(text),
    })),
  );
}
