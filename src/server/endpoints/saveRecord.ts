import { inputError } from '../../domain/inputError';
import { tagWord } from '../../domain/links/linkNames';
import { endpointTexts } from '../../messages/endpointTexts';
import { records } from '../../workbook/read/records';
import { columnsOf } from '../../workbook/schema/columnsOf';
import type { NewRow, Row } from '../../workbook/schema/row';
import { type TabName, tabNamed } from '../../workbook/schema/tabs';
import type { OpenWorkbook } from '../tabs/openWorkbook';
import { appendRecords, updateRecord } from '../tabs/writeRecords';

/**
 * Writes a record by its id: over its own row, leaving cells that the record does not name alone, or as
 * a new row with an id made from `stem` when it has none. Inside the document lock.
 *
 * @returns the row as it stands afterwards
 * @throws InputError when the id is in no row, or a new record lacks a required field
 */
export function saveRecord<Name extends TabName>(
  workbook: OpenWorkbook,
  name: Name,
  record: NewRow<Name>,
  stem: string,
): Row<Name> {
  const key = idColumn(name);
  const idOf = (row: object) => String(new Map(Object.entries(row)).get(key) ?? '');
  const asked = idOf(record);
  const table = workbook.table(name);
  const rows = records(table);
  const id = asked || freshId(stem, new Set(rows.map(idOf)));
  if (asked === '') {
    requireFilled(name, key, record);
    appendRecords(workbook, name, [{ ...record, [key]: id }]);
  } else {
    const sheetRow = table.sheetRows[rows.findIndex((row) => idOf(row) === asked)];
    if (sheetRow === undefined) throw unknownRecord(name, key, asked);
    updateRecord(workbook, name, sheetRow, record);
  }
  const saved = records(workbook.table(name)).find((row) => idOf(row) === id);
  if (!saved) throw unknownRecord(name, key, id);
  return saved;
}

function idColumn(name: TabName): string {
  const { unique } = tabNamed(name) as { readonly unique?: string };
  if (unique === undefined) throw new RangeError(`rows of ${name} have no id`);
  return unique;
}

/** @throws InputError when a new record lacks a required field other than its id */
export function requireFilled(name: TabName, idKey: string, record: object): void {
  const values = new Map<string, unknown>(Object.entries(record));
  for (const { key, required } of columnsOf(tabNamed(name))) {
    if (required && key !== idKey && (values.get(key) ?? null) === null) {
      throw inputError(endpointTexts.mustNotBeBlank, { argument: key });
    }
  }
}

/** What is said when somebody deleted the row meanwhile. */
export function unknownRecord(tab: TabName, argument: string, id: string) {
  return inputError(endpointTexts.recordUnknown, { argument, id, tab });
}

function freshId(words: string, taken: ReadonlySet<string>): string {
  const stem = tagWord(words).slice(0, 40) || 'row';
  for (let number = 1; ; number++) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.has(id)) return id;
  }
}
