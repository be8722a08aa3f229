import type { Worksheet } from '../../emulator/workbook/worksheet';
import { type ServerBook, serverBook } from './serverBook';
import { smallCampaign } from './smallCampaign';

/** Noon of 11 April 2026 as a serial day. */
const FIRST_MOMENT = 46_123.5;
const WATCHDOG_MS = 600_000;
const HEADER = ['conversion_id', 'kind', 'occurred_at', 'utm_content'] as const;

/**
 * The small campaign with as many conversions as asked for, in four columns: the fewest that still
 * name a creator. They fall on ten days, so that the feed stays as short as it is in life.
 */
export function largeCampaign(conversions: number): ServerBook {
  // The watchdog is for runaway scripts on a real clock; Google's own limits stay as they are.
  const limits = { watchdogMs: WATCHDOG_MS };
  const book = serverBook({ ...smallCampaign, Conversions: [] }, { limits });
  const { workbook } = book;
  workbook.removeSheet(book.sheet('Conversions'));
  workbook.batch(() => {
    const size = { rows: conversions + 1, columns: HEADER.length };
    fill(workbook.addSheet('Conversions', size), conversions);
  });
  return book;
}

function fill(sheet: Worksheet, conversions: number): void {
  HEADER.forEach((header, column) => {
    sheet.setCell(0, column, { value: header });
  });
  const kinds = [{ value: 'order' }, { value: 'lead' }];
  const keys = [{ value: 'mina_p1' }, { value: 'joon_p2' }];
  const moments = Array.from({ length: 10 }, (_each, day) => ({
    value: FIRST_MOMENT + day,
    numberFormat: 'yyyy-mm-dd hh:mm',
  }));
  for (let row = 1; row <= conversions; row++) {
    sheet.setCell(row, 0, { value: `C${row}` });
    sheet.setCell(row, 1, kinds[row % 2]);
    sheet.setCell(row, 2, moments[row % 10]);
    if (row % 3 < 2) sheet.setCell(row, 3, keys[row % 3]);
  }
}
