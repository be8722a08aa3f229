import { Workbook } from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { readExcel } from '../../../src/client/files/readExcel';
import { readFile } from '../../../src/client/files/readFile';
import { recognised } from '../../../workbench/recognise/recognised';
import { cpuMs } from '../../support/cpuMs';
import { lockedWorkbook } from '../../support/lockedWorkbook';

const read = (bytes: Uint8Array, password = '', tell: (done: number) => void = () => {}) =>
  readFile(bytes, { password, tell }, readExcel);

/** A Smart Store download as Excel: a notice above the header, real dates, long numbers as text. */
async function smartStore(): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.addWorksheet('안내').addRow(['가상 안내']);
  const sheet = workbook.addWorksheet('발주발송관리');
  sheet.addRow(['다운로드한 파일에는 개인정보가 포함되어 있습니다.']);
  sheet.addRow([
    '상품주문번호',
    '주문번호',
    '주문상태',
    '주문일시',
    '최종 상품별 총 주문금액',
    '옵션정보',
  ]);
  sheet.addRow([
    '2026100300000011',
    '2026100300000010',
    '배송완료',
    new Date(Date.UTC(2026, 9, 3, 14, 30)),
    29_000.125,
    '구성: 지우 전용',
  ]);
  sheet.getCell('D3').numFmt = 'yyyy-mm-dd hh:mm';
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function sheetOf(xml: string): Uint8Array {
  const part = (text: string) => strToU8(`<?xml version="1.0"?>${text}`);
  return zipSync({
    'xl/workbook.xml': part(
      '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': part(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': part(xml),
  });
}

describe('an Excel file', () => {
  test('is read like its CSV: first sheet with a known header, dates and long numbers exact', async () => {
    const texts = await read(await smartStore());
    const found = recognised(texts, { zone: 'Asia/Seoul', locale: 'de_DE' });
    expect(found.format).toBe('Naver Smart Store orders');
    expect(found.records).toEqual([
      expect.objectContaining({
        conversion_id: '2026100300000010',
        occurred_at: '2026-10-03T14:30:00+09:00',
        revenue: 29_000.125,
        item_text: '구성: 지우 전용',
      }),
    ]);
  });

  test('locked with a password says so, refuses a wrong one and opens with the right one', async () => {
    const locked = lockedWorkbook(await smartStore(), '비밀 1234');
    await expect(read(locked)).rejects.toMatchObject({ kind: 'needsPassword' });
    await expect(read(locked, '1234')).rejects.toMatchObject({ kind: 'wrongPassword' });
    const told: number[] = [];
    const texts = await read(locked, '비밀 1234', (done) => told.push(done));
    expect(recognised(texts, { zone: 'Asia/Seoul', locale: 'ko_KR' }).records).toHaveLength(1);
    expect(told.length).toBeGreaterThan(1);
    expect(told[told.length - 1]).toBe(1);
  });

  test('numbers that Excel rounded to fifteen digits are refused as such', async () => {
    const rows = [1, 2, 3, 4, 5, 6, 7]
      .map(
        (at) =>
          `<row><c t="inlineStr"><is><t>5764000000000${at}</t></is></c><c><v>20261003000000${at}0</v></c><c><v>20261003000000${at}0</v></c><c><v>1000</v></c></row>`,
      )
      .join('');
    const header = ['구매자', '상품주문번호', '주문번호', '상품별 총 주문금액']
      .map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`)
      .join('');
    const texts = await read(
      sheetOf(`<worksheet><sheetData><row>${header}</row>${rows}</sheetData></worksheet>`),
    );
    const found = recognised(texts, { zone: 'Asia/Seoul', locale: 'ko_KR' });
    expect(found.records).toEqual([]);
    expect(found.leftOut[0]?.reason).toMatch(/shortened by a spreadsheet/);
  });
});

describe('a hostile file ends in one sentence, quickly', () => {
  const cells = (reference: string) =>
    `<worksheet><cols><col min="1" max="9999999"/></cols><sheetData><row><c r="${reference}"><v>1</v></c></row></sheetData></worksheet>`;
  const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(260_000_000) }, { level: 1 });

  const rows = strToU8(`<worksheet><sheetData>${'<row/>'.repeat(10_000_000)}`);
  const manyRows = zipSync({ 'xl/worksheets/sheet1.xml': rows }, { level: 9 });

  test.each([
    ['more columns than a sheet has', sheetOf(cells('ZZZZ1')), 'tooWide'],
    ['a text of 20,000 columns', strToU8(`${'a,'.repeat(19_999)}a\r\n`), 'tooWide'],
    ['a zip bomb', bomb, 'tooBig'],
    ['a zip bomb of empty rows, within the bound', manyRows, 'tooBig'],
    [
      'entities of its own',
      sheetOf('<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>'),
      'damaged',
    ],
    ['torn XML', sheetOf('<worksheet><sheetData><row>'), 'damaged'],
    ['a zip of something else', zipSync({ a: strToU8('b') }), 'damaged'],
    ['a torn zip', sheetOf(cells('A1')).subarray(0, 200), 'damaged'],
    ['a compound file without a package', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1), 'damaged'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 7, 0, 0, 1), 'notText'],
  ] as const)('%s', async (_, bytes, kind) => {
    const start = cpuMs();
    await expect(read(bytes)).rejects.toMatchObject({ kind });
    expect(cpuMs() - start).toBeLessThan(2000);
  });

  test('widths that columns state about themselves are not believed', async () => {
    expect(await read(sheetOf(cells('B1')))).toEqual(['\t1\r\n']);
  });
});
