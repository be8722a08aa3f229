import { inputError } from '../../../domain/inputError';
import { endpointTexts } from '../../../messages/endpointTexts';
import { records } from '../../../workbook/read/records';
import { columnsOf } from '../../../workbook/schema/columnsOf';
import type { ColumnKey, NewRow, Row } from '../../../workbook/schema/row';
import { type TabName, tabNamed } from '../../../workbook/schema/tabs';
import type { OpenWorkbook } from '../../tabs/openWorkbook';
import { appendRecords, updateRecord } from '../../tabs/writeRecords';

/**
 * Writes a record of a tab whose rows have no id: over the row with the same values in some columns, or as
 * a new one. Inside the document lock.
 *
 * @throws InputError when a required field is blank
 */
export function saveByKeys<Name extends TabName>(
  workbook: OpenWorkbook,
  name: Name,
  keys: readonly ColumnKey<Name>[],
  record: NewRow<Name>,
): Row<Name> {
  for (const { key, required } of columnsOf(tabNamed(name))) {
    if (required && (fieldOf(record, key) ?? null) === null) {
      throw inputError(endpointTexts.mustNotBeBlank, { argument: key });
    }
  }
  const isSame = (row: Row<Name>) =>
    keys.every((key) => (fieldOf(row, key) ?? null) === (fieldOf(record, key) ?? null));
  const table = workbook.table(name);
  const sheetRow = table.sheetRows[records(table).findIndex(isSame)];
  if (sheetRow === undefined) appendRecords(workbook, name, [record]);
  else updateRecord(workbook, name, sheetRow, record);
  return records(workbook.table(name)).find(isSame) as Row<Name>;
}

function fieldOf(row: object, key: string): unknown {
  return new Map<string, unknown>(Object.entries(row)).get(key);
}
