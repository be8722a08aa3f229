import { message } from '../../ground/text/text';
import { sourceTexts } from '../../messages/sourceTexts';
import type { ExportRow } from './exportRow';

/** Refuses a row that lacks a value without which it cannot be used. */
export function missingValue<Field extends string>(row: ExportRow<Field>, field: Field): null {
  return row.refuse(message(sourceTexts.missingValue, { column: row.headerOf(field) }));
}
