import { message } from '../../ground/text/text';
import type { ZoneClock } from '../../ground/time/zoneClock';
import { orderTexts } from '../../messages/orderTexts';
import type { IssueList } from '../../workbook/issueList';
import { shownCell } from '../../workbook/read/shownCell';
import type { Table } from '../../workbook/read/table';
import { pickedTable } from './pickedTable';

/**
 * Conversions that have happened by the run's moment. Later ones are slips (a year, a month and a day turned
 * round) or another clock's: they are listed and left out until their day.
 */
export function pastConversions(
  conversions: Table<'Conversions'>,
  nowMs: number,
  clock: ZoneClock,
  issues: IssueList,
): Table<'Conversions'> {
  const occurredAt = conversions.number('occurred_at');
  if (!isAnyAfter(occurredAt, nowMs)) return conversions;
  const rows: number[] = [];
  occurredAt.forEach((moment, row) => {
    if (!(moment > nowMs)) {
      rows.push(row);
      return;
    }
    issues.add({
      severity: 'error',
      tab: 'Conversions',
      row: conversions.sheetRows[row] ?? null,
      column: 'occurred_at',
      expected: message(orderTexts.pastMoment, {}),
      found: shownCell(new Date(moment), clock),
      toDo: message(orderTexts.pastMomentToDo, {}),
    });
  });
  const leftOut = conversions.leftOut + conversions.rowCount - rows.length;
  return { ...pickedTable(conversions, Int32Array.from(rows), new Map()), leftOut };
}

/** A loop: `every` makes an object of each of a million numbers. */
function isAnyAfter(momentsMs: Float64Array, nowMs: number): boolean {
  for (let row = 0; row < momentsMs.length; row++) {
    if ((momentsMs[row] as number) > nowMs) return true;
  }
  return false;
}
