import { runPipeline } from '../../src/job/runPipeline';
import { modelSteps } from '../../src/warehouse/lookerModel';
import { queryPrice } from '../../src/warehouse/queryPrice';
import { tableRows } from '../../src/warehouse/tableRows';
import { feedTable, tableOfTab } from '../../src/warehouse/tableSchemas';
import { warehouseRow } from '../../src/warehouse/warehouseRow';
import type {
  WarehouseField,
  WarehouseRow,
  WarehouseValue,
} from '../../src/warehouse/warehouseTable';
import { IssueList } from '../../src/workbook/issueList';
import { newReading } from '../../src/workbook/read/reading';
import { readTab } from '../../src/workbook/read/readTab';
import { folderInput } from '../../warehouse-engine/test/support/folderInput';

const sample = 'examples/sample-campaign';
const rowsPerFile = 5000;

/** What BigQuery counts a value as (data type sizes, cloud.google.com/bigquery/pricing): a blank is nothing. */
function bytesOf(value: WarehouseValue | undefined, { type }: WarehouseField): number {
  if (value === null || value === undefined) return 0;
  if (type === 'STRING') return 2 + Buffer.byteLength(String(value));
  return type === 'BOOLEAN' ? 1 : 8;
}

function bytesPerRow(rows: readonly WarehouseRow[], fields: readonly WarehouseField[]): number {
  const sum = rows.reduce(
    (total, row) =>
      total + fields.reduce((bytes, field) => bytes + bytesOf(row[field.name], field), 0),
    0,
  );
  return sum / rows.length;
}

/** The columns of Conversions that the model names: the others are never read. */
function fieldsRead(): WarehouseField[] {
  const told = modelSteps[0]?.sql ?? '';
  return tableOfTab('Conversions').fields.filter(({ name }) =>
    new RegExp(`\\b${name}\\b`).test(told),
  );
}

function conversionBytes(): number {
  const { tabs, zone, locale } = folderInput(sample, 0);
  const rows = tableRows(
    readTab('Conversions', tabs.Conversions, newReading(zone, locale), new IssueList()),
  );
  return bytesPerRow(rows, fieldsRead());
}

function feedBytes(): number {
  const input = folderInput(sample, Date.UTC(2026, 5, 1));
  const looker = runPipeline(input).tabs.find(({ name }) => name === 'Looker')?.rows ?? [];
  const { clock } = newReading(input.zone, input.locale);
  const workbookId = 'x'.repeat(44);
  const rows = looker.slice(1).map((cells) => ({
    ...warehouseRow('Looker', cells, clock),
    workbook_id: workbookId,
    brand: 'Brand',
    market: 'KR',
    currency: 'KRW',
  }));
  return bytesPerRow(rows, feedTable.fields);
}

function size(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return `${(bytes / 1000 ** power).toPrecision(3)} ${units[power]}`;
}

const dollars = (bytes: number) => `$${queryPrice(bytes).toPrecision(2)}`;
const count = (value: number) => value.toLocaleString('en-US');

function print(): void {
  const perConversion = conversionBytes();
  const perFeedRow = feedBytes();
  const lines = [
    `A conversion is ${perConversion.toFixed(0)} bytes in the ${fieldsRead().length} columns that the model reads, a row of the feed ${perFeedRow.toFixed(0)}.`,
    '',
    '| conversions | a run reads | price |',
    '|-:|-:|-:|',
    ...[1e6, 1e7, 1e8, 1e9].map((conversions) => {
      const bytes = conversions * perConversion;
      return `| ${count(conversions)} | ${size(bytes)} | ${dollars(bytes)} |`;
    }),
    '',
    '| files | rows of the feed | the feed | a page over 90 days of three years reads | price | replacing one file, at most | price | all files once |',
    '|-:|-:|-:|-:|-:|-:|-:|-:|',
    ...[1, 100, 1000, 10_000].map((files) => {
      const rows = files * rowsPerFile;
      const whole = rows * perFeedRow;
      const page = (whole * 90) / 1095;
      const replaced = whole + rows * 46;
      return `| ${count(files)} | ${count(rows)} | ${size(whole)} | ${size(page)} | ${dollars(page)} | ${size(replaced)} | ${dollars(replaced)} | ${dollars(replaced * files)} |`;
    }),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

print();
