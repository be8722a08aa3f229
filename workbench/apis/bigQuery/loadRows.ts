import { type JsonObject, listAt, parseJson, textAt } from '../../../src/sources/json';
import { type BigQueryState, RefusedCall, type StoredRow } from './bigQueryState';

const forms: Readonly<Record<string, (value: unknown) => boolean>> = {
  STRING: (value) => typeof value === 'string',
  FLOAT: (value) => typeof value === 'number',
  INTEGER: (value) => Number.isSafeInteger(value),
  BOOLEAN: (value) => typeof value === 'boolean',
  DATE: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  TIMESTAMP: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
};

/**
 * A load job over newline-delimited JSON: all lines or none. Unknown columns, values of another type and missing
 * required ones refuse it, as maxBadRecords 0 has it.
 */
export function loadRows(
  state: BigQueryState,
  path: string,
  load: JsonObject,
  lines: string,
): void {
  const fields = (listAt(load, 'schema', 'fields') ?? []) as readonly JsonObject[];
  const rows = lines
    .split('\n')
    .flatMap((line, index) => (line === '' ? [] : [rowOf(line, index, fields)]));
  const before = state.tables.get(path)?.rows ?? [];
  const kept = textAt(load, 'writeDisposition') === 'WRITE_TRUNCATE' ? [] : before;
  state.tables.set(path, { fields, rows: [...kept, ...rows], query: null });
}

function rowOf(line: string, index: number, fields: readonly JsonObject[]): StoredRow {
  const row = parseJson(line);
  if (typeof row !== 'object' || row === null) throw bad(index, 'not a JSON object');
  const known = new Map(fields.map((field) => [textAt(field, 'name'), field]));
  for (const [name, value] of Object.entries(row)) {
    const field = known.get(name);
    if (field === undefined) throw bad(index, `No such field: ${name}`);
    if (!forms[textAt(field, 'type')]?.(value)) throw bad(index, `Could not convert ${name}`);
  }
  const missing = fields.find(
    (field) => textAt(field, 'mode') === 'REQUIRED' && !Object.hasOwn(row, textAt(field, 'name')),
  );
  if (missing !== undefined) throw bad(index, `Missing required field: ${textAt(missing, 'name')}`);
  return row as StoredRow;
}

function bad(index: number, words: string): RefusedCall {
  return new RefusedCall(400, 'invalid', `Error while reading data: line ${index + 1}: ${words}`);
}
