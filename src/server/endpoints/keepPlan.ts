import { inputError } from '../../domain/inputError';
import { monthOfDay, monthText } from '../../ground/time/calendarMonth';
import { endpointTexts } from '../../messages/endpointTexts';
import type { InputOf, ResultOf } from '../../shared/endpoints';
import { records } from '../../workbook/read/records';
import { requestReader } from '../../workbook/record/requestReader';
import type { NewRow } from '../../workbook/schema/row';
import { withDocumentLock } from '../job/documentLock';
import { type OpenWorkbook, openWorkbook } from '../tabs/openWorkbook';
import { appendRecords, updateRecord } from '../tabs/writeRecords';
import { inputReader } from './readInput';
import { requireFilled } from './saveRecord';

const mostLines = 200;
const readPlan = requestReader('Plans');

/** What a creator's line of an earlier plan becomes when the new one leaves her out. */
const leftOut: NewRow<'Plans'> = {
  posts: 0,
  money: 0,
  profit_low: null,
  profit: null,
  profit_high: null,
  is_test: false,
};

/** Writes a month's plan, one row a creator: over the rows of an earlier plan of that month, else below. */
export function keepPlan(input: InputOf<'keepPlan'>): ResultOf<'keepPlan'> {
  const asked = inputReader(input);
  const lines = asked.list('lines', mostLines);
  if (lines.length === 0) throw inputError(endpointTexts.mustNotBeBlank, { argument: 'lines' });
  return withDocumentLock(() => {
    const workbook = openWorkbook();
    const { clock } = workbook.reading;
    const whole = { ...readPlan(asked.value('plan'), clock), made_at: Date.now() };
    const rows = lines.map((line) => ({ ...readPlan(line, clock), ...whole }));
    for (const row of rows) requireFilled('Plans', '', row);
    const fresh = new Map(rows.map((row) => [row.creator_id ?? '', row]));
    writeOver(workbook, whole, fresh);
    if (fresh.size > 0) appendRecords(workbook, 'Plans', [...fresh.values()]);
    return { month: whole.month === undefined ? '' : monthText(monthOfDay(whole.month)) };
  });
}

/** Takes out of `fresh` what has found its row. */
function writeOver(
  workbook: OpenWorkbook,
  whole: NewRow<'Plans'>,
  fresh: Map<string, NewRow<'Plans'>>,
): void {
  const table = workbook.table('Plans');
  for (const [index, { month, creator_id }] of records(table).entries()) {
    const sheetRow = table.sheetRows[index];
    if (month !== whole.month || sheetRow === undefined) continue;
    updateRecord(workbook, 'Plans', sheetRow, fresh.get(creator_id) ?? { ...leftOut, ...whole });
    fresh.delete(creator_id);
  }
}
