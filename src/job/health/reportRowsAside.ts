import { message } from '../../ground/text/text';
import { rowsAsideTexts } from '../../messages/rowsAsideTexts';
import { filledRows, tabRows } from '../../workbook/read/tabRows';
import { tabNamed } from '../../workbook/schema/tabs';
import type { Cells, Workbook } from '../workbook';

/** Names rows of Conversions that nobody counts, since leads and orders are counted in a warehouse. */
export function reportRowsAside({ issues }: Workbook, cells: Cells | undefined): void {
  if (cells === undefined) return;
  const rows = filledRows(tabRows(tabNamed('Conversions'), cells).cells);
  if (rows === 0) return;
  issues.add({
    severity: 'warning',
    tab: 'Conversions',
    row: null,
    column: null,
    expected: message(rowsAsideTexts.expected, {}),
    found: message(rowsAsideTexts.found, { rows, count: rows }),
    toDo: message(rowsAsideTexts.toDo, {}),
  });
}
