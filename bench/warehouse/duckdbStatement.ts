import type { ModelStep } from '../../src/warehouse/model/modelStep';

/** A transpiler of one SQL dialect into another. */
export type Transpile = (
  sql: string,
  from: string,
  to: string,
) => { readonly success: boolean; readonly sql?: readonly string[]; readonly error?: string };

/** Functions of BigQuery that DuckDB has under another name, or not quite. */
export const duckdbMacros: readonly string[] = [
  // DuckDB knows NFC alone; the bench's texts are ASCII.
  'CREATE MACRO normalize(text, form) AS nfc_normalize(text)',
  'CREATE MACRO from_hex(text) AS unhex(text)',
  'CREATE MACRO regexp_contains(text, pattern) AS regexp_matches(text, pattern)',
  'CREATE MACRO local_day(moment, zone) AS CAST(timezone(zone, moment) AS DATE)',
];

/**
 * A step of the model as a DuckDB query: transpiled, and mended where the transpiler leaves BigQuery's meaning
 * (places in arrays, replacing all matches, groups of patterns, days in a zone).
 *
 * @throws Error when the step does not transpile
 */
export function duckdbStatement({ name, sql }: ModelStep, transpile: Transpile): string {
  const { success, sql: statements = [], error } = transpile(prepared(sql), 'bigquery', 'duckdb');
  if (!success) throw new Error(`${name} does not transpile: ${error}`);
  const plain = (statements[0] ?? '')
    .replace(/SAFE_CAST\(/g, 'TRY_CAST(')
    .replace(/ LIMIT 1\) FILTER/g, ') FILTER')
    .replace(/REGEXP_FULL_MATCH\(/g, 'REGEXP_MATCHES(');
  const replacing = eachCall(plain, 'REGEXP_REPLACE', (text) => `REGEXP_REPLACE(${text}, 'g')`);
  return eachCall(replacing, 'REGEXP_EXTRACT', extracted);
}

function prepared(sql: string): string {
  const plain = sql
    .replace(/\{([a-z_]+)\}/g, '$1')
    .replace(/, (NFK?[CD])\)/g, ", '$1')")
    .replace(
      /INTERVAL\s+(CAST\(ROUND\((?:[^()]|\([^()]*\))*\) AS INT64\)) MILLISECOND/g,
      'INTERVAL $1 * 1 MILLISECOND',
    )
    .replace(/\bDATE\(([a-z_.]+), ([a-z_.]+)\)/g, 'LOCAL_DAY($1, $2)');
  return withPlaces(plain);
}

/** `UNNEST(x) AS a WITH OFFSET AS b` in words that both understand; places count from 0. */
function withPlaces(sql: string): string {
  let text = sql;
  let count = 0;
  for (let from = text.indexOf('UNNEST('); from !== -1; from = text.indexOf('UNNEST(', from + 15)) {
    const close = closing(text, from + 'UNNEST'.length);
    const named = /^ AS ([a-z_]+) WITH OFFSET AS ([a-z_]+)/.exec(text.slice(close + 1));
    if (named === null) continue;
    const [whole, value, place] = named;
    const array = text.slice(from + 'UNNEST('.length, close);
    count += 1;
    const both = `(SELECT UNNEST(${array}) AS ${value}, GENERATE_SUBSCRIPTS(${array}, 1) - 1 AS ${place}) AS places_${count}`;
    text = text.slice(0, from) + both + text.slice(close + 1 + whole.length);
  }
  return text;
}

/** BigQuery gives the group of a pattern that has one, else the match; null where nothing matches. */
function extracted(call: string): string {
  const plain = call.replace(/, 1$/, '');
  const pattern = /'((?:[^']|'')*)'$/.exec(plain)?.[1] ?? '';
  const group = /(^|[^\\])\((?!\?)/.test(pattern) ? 1 : 0;
  return `NULLIF(REGEXP_EXTRACT(${plain}, ${group}), '')`;
}

/** Rewrites every call of a function, from the inside of nested ones to the outside. */
function eachCall(sql: string, name: string, write: (call: string) => string): string {
  const from = sql.lastIndexOf(`${name}(`);
  if (from === -1) return sql;
  let text = sql;
  for (let start = from; start !== -1; start = text.lastIndexOf(`${name}(`, start - 1)) {
    const close = closing(text, start + name.length);
    const call = text.slice(start + name.length + 1, close);
    text = text.slice(0, start) + write(call) + text.slice(close + 1);
    if (start === 0) break;
  }
  return text;
}

/** The bracket that closes the one at a place; brackets within quotes do not count. */
function closing(sql: string, open: number): number {
  let depth = 0;
  let isQuoted = false;
  for (let at = open; at < sql.length; at++) {
    const sign = sql[at];
    if (sign === "'") isQuoted = !isQuoted;
    else if (!isQuoted && sign === '(') depth += 1;
    else if (!isQuoted && sign === ')' && --depth === 0) return at;
  }
  throw new RangeError('a bracket is never closed');
}
