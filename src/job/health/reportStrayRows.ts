import { type Message, message } from '../../ground/text/text';
import { orderTexts } from '../../messages/orderTexts';
import type { Table, TextColumn } from '../../workbook/read/table';
import type { TabName } from '../../workbook/schema/tabs';
import type { RowsByCode } from '../rowsByCode';
import type { HealthMaterial } from './healthMaterial';
import { namedRows } from './namedRows';

/**
 * Lists, one line a kind, rows that are read and help nobody: refunds above the revenue of their order, leads
 * that do not stand there, figures of creators whom nobody has entered.
 */
export function reportStrayRows(material: HealthMaterial): void {
  const { snapshots, comments, briefs } = material.workbook;
  reportRefundsAboveRevenue(material);
  reportUnknownLeads(material);
  for (const table of [snapshots, comments, briefs]) reportUnknownCreators(material, table);
}

function reportRefundsAboveRevenue({ workbook }: HealthMaterial): void {
  const { conversions } = workbook;
  const revenue = conversions.number('revenue');
  const refunded = conversions.number('refunded');
  const ids = conversions.text('conversion_id');
  const rows = rowsWhere(conversions.rowCount, (row) => {
    const sold = revenue[row] ?? Number.NaN;
    // A cent is what rounding may make of a whole refund.
    return (refunded[row] ?? 0) > sold + 0.01;
  });
  tell(workbook, 'Conversions', 'refunded', conversions.sheetRows, rows, [
    message(orderTexts.refundWithinRevenue, {}),
    message(orderTexts.refundsAboveRevenue, { orders: rows.length, names: namesOf(ids, rows) }),
    message(orderTexts.refundsAboveRevenueToDo, {}),
  ]);
}

function reportUnknownLeads({ workbook }: HealthMaterial): void {
  const { conversions } = workbook;
  const leads = conversions.text('lead_id');
  const ids = conversions.text('conversion_id').codes;
  const kinds = conversions.text('kind');
  const lead = kinds.texts.indexOf('lead');
  const known = new Set<number>([0]);
  for (let row = 0; row < ids.length; row++) {
    if (kinds.codes[row] === lead) known.add(ids[row] ?? 0);
  }
  const rows = rowsWhere(conversions.rowCount, (row) => !known.has(leads.codes[row] ?? 0));
  tell(workbook, 'Conversions', 'lead_id', conversions.sheetRows, rows, [
    message(orderTexts.knownLead, {}),
    message(orderTexts.unknownLeads, { orders: rows.length, names: namesOf(leads, rows) }),
    message(orderTexts.unknownLeadsToDo, {}),
  ]);
}

function reportUnknownCreators(
  { workbook, directory }: HealthMaterial,
  table: Table<'Snapshots'> | Table<'Comments'> | Table<'Briefs'>,
): void {
  const creators = (table as Table<'Snapshots'>).text('creator_id');
  const rows = rowsWhere(table.rowCount, (row) => {
    const code = creators.codes[row] ?? 0;
    return code !== 0 && isUnknown(directory.creatorRows, code);
  });
  tell(workbook, table.tab, 'creator_id', table.sheetRows, rows, [
    message(orderTexts.knownCreators, {}),
    message(orderTexts.unknownCreators, { rows: rows.length, names: namesOf(creators, rows) }),
    message(orderTexts.unknownCreatorsToDo, {}),
  ]);
}

function isUnknown(rows: RowsByCode, code: number): boolean {
  return (rows[code] ?? -1) === -1;
}

function rowsWhere(rowCount: number, holds: (row: number) => boolean): number[] {
  const rows: number[] = [];
  for (let row = 0; row < rowCount; row++) if (holds(row)) rows.push(row);
  return rows;
}

/** Each name once. */
function namesOf({ codes, texts }: TextColumn, rows: readonly number[]): string {
  return namedRows([...new Set(rows.map((row) => texts[codes[row] ?? 0] ?? ''))]);
}

function tell(
  { issues }: HealthMaterial['workbook'],
  tab: TabName,
  column: string,
  sheetRows: Int32Array,
  rows: readonly number[],
  [expected, found, toDo]: readonly [Message, Message, Message],
): void {
  const [first] = rows;
  if (first === undefined) return;
  const row = sheetRows[first] ?? null;
  issues.add({ severity: 'warning', tab, row, column, expected, found, toDo });
}
