import { faultOf } from '../faults';
import { at, type JsonObject, listAt, parseJson, textAt } from '../json';
import type { SourceAnswer, SourceFault } from '../source';
import { bigQueryFault } from './bigQueryFault';
import type { BigQueryField } from './bigQueryPlace';

/** The region of a data set. */
export function readDataset(answer: SourceAnswer): { readonly location: string } | SourceFault {
  const fault = bigQueryFault(answer);
  if (fault !== null) return fault;
  const location = textAt(parseJson(answer.body), 'location');
  return location === '' ? faultOf('garbled') : { location };
}

/** The columns of a table as BigQuery has them, with whatever else it says of each. */
export function readTable(
  answer: SourceAnswer,
): { readonly fields: readonly JsonObject[] } | SourceFault {
  const fault = bigQueryFault(answer);
  if (fault !== null) return fault;
  const fields = listAt(parseJson(answer.body), 'schema', 'fields');
  return fields === null ? faultOf('garbled') : { fields: fields as readonly JsonObject[] };
}

/** Other names that BigQuery gives its types. */
const sameType: Readonly<Record<string, string>> = {
  INT64: 'INTEGER',
  FLOAT64: 'FLOAT',
  BOOL: 'BOOLEAN',
};

/** What stands between a table and the columns that it should have. */
export interface SchemaDifference {
  /** Columns that are not there yet. */
  readonly missing: readonly BigQueryField[];
  /** A column of another type, which nothing but a person can mend; '' when there is none. */
  readonly changed: string;
}

/** Compares columns by name and type; columns that only the table has are its owner's. */
export function schemaDifference(
  found: readonly JsonObject[],
  wanted: readonly BigQueryField[],
): SchemaDifference {
  const types = new Map(
    found.map((field) => [textAt(field, 'name').toLowerCase(), typeName(textAt(field, 'type'))]),
  );
  const missing = wanted.filter(({ name }) => !types.has(name));
  const changed = wanted.find(
    ({ name, type }) => types.has(name) && types.get(name) !== typeName(type),
  );
  const repeated = found.find((field) => at(field, 'mode') === 'REPEATED');
  const isOurs = wanted.some(({ name }) => name === textAt(repeated, 'name'));
  return { missing, changed: changed?.name ?? (isOurs ? textAt(repeated, 'name') : '') };
}

function typeName(type: string): string {
  return sameType[type] ?? type;
}
