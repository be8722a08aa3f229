import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readExcel } from '../../../src/client/files/readExcel';
import { readFile } from '../../../src/client/files/readFile';
import { importFormats } from '../../../src/sources/files/importFormats';
import { readSheets } from '../../../src/sources/files/readSheets';
import { planMerge } from '../../../src/sources/merge/planMerge';
import { presentRows } from '../../../src/sources/merge/presentRows';
import { openContext } from '../../../workbench/recognise/openContext';
import { recognised } from '../../../workbench/recognise/recognised';
import type { ShownRecord } from '../../../workbench/recognise/shownRecord';
import { freshExports } from '../../fixtures/exports/fresh/freshExports';

const folder = join(__dirname, '../../fixtures/exports/fresh');

async function recogniseFile(file: string, place: { zone: string; locale: string }) {
  const options = { password: '', tell: () => {} };
  const texts = await readFile(readFileSync(join(folder, file)), options, readExcel);
  return recognised(texts, place);
}

const shown = (record: ShownRecord, columns: readonly string[]) =>
  columns.map((column) => record[column] ?? '').join(' | ');

async function recordsOf(file: string, place: { zone: string; locale: string }) {
  const options = { password: '', tell: () => {} };
  const texts = await readFile(readFileSync(join(folder, file)), options, readExcel);
  const found = readSheets(texts, importFormats([]), openContext, place);
  return found.kind === 'read' ? found.records : [];
}

describe.each(freshExports)('$file', ({ file, zone, locale, format, columns, rows, leftOut }) => {
  test(`is ${format} and comes to the right rows`, async () => {
    const found = await recogniseFile(file, { zone, locale });
    expect(found.format).toBe(format);
    expect(found.records.map((record) => shown(record, columns))).toEqual(rows);
    expect(found.leftOut.map(({ line }) => line)).toEqual(leftOut);
    // every fixture carries invented people: none of them may come along
    expect(JSON.stringify(found.records)).not.toMatch(
      /@example\.|Greta|Hans|Anne|Bob |010-0000|홍길동|김철수|Testville|\+62/,
    );
  });

  test('imported twice changes nothing', async () => {
    const records = await recordsOf(file, { zone, locale });
    const tab = records[0]?.tab ?? 'Conversions';
    const { added } = planMerge(tab, records, presentRows([]));
    const again = planMerge(tab, records, presentRows(added));
    expect(again).toMatchObject({ added: [], changed: [], unchanged: added.length });
  });
});
