import {
  type BigQueryState,
  type JobOutcome,
  RefusedCall,
  type StoredResult,
  type StoredTable,
} from './bigQueryState';
import { statementsOf } from './statementsOf';

interface SqlTable {
  readonly name: string;
  readonly fields: readonly { readonly name: string; readonly type: string }[];
  readonly rows: StoredTable['rows'];
}

/** What answers statements: an implementation of GoogleSQL with BigQuery's options. */
export interface SqlEngine {
  evaluate(sql: string, tables: readonly SqlTable[]): StoredResult;
  /** @throws Error with what is wrong with the statement */
  analyse(sql: string, tables: readonly Omit<SqlTable, 'rows'>[]): unknown;
}

/** The limits of a job. */
export interface JobLimits {
  readonly isDryRun: boolean;
  /** null without a limit. */
  readonly mostBytes: number | null;
  /** Free projects may load and query, but not change rows. */
  readonly isBilled: boolean;
}

/** Runs a job's statements one after the other; a transaction that is not committed has changed nothing. */
export function runScript(
  state: BigQueryState,
  engine: SqlEngine,
  sql: string,
  limits: JobLimits,
): JobOutcome {
  let result: StoredResult | null = null;
  let bytes = 0;
  let before: BigQueryState['tables'] | null = null;
  try {
    for (const statement of statementsOf(sql)) {
      if (/^BEGIN TRANSACTION$/i.test(statement)) before = new Map(state.tables);
      else if (/^COMMIT TRANSACTION$/i.test(statement)) before = null;
      else {
        const read = runStatement(state, engine, statement, limits);
        bytes += read.bytes;
        result = read.result ?? result;
      }
    }
  } catch (error) {
    if (before !== null) state.tables = before;
    throw error;
  }
  if (before !== null) state.tables = before;
  return { bytes, result, refusal: null };
}

const removal = /^DELETE FROM `([^`]+)` WHERE ([\s\S]+)$/i;
const insertion = /^INSERT INTO `([^`]+)` \(([^)]+)\)\s*([\s\S]+)$/i;
const viewMade = /^CREATE OR REPLACE VIEW `([^`]+)` AS\s+([\s\S]+)$/i;

function runStatement(state: BigQueryState, engine: SqlEngine, sql: string, limits: JobLimits) {
  const tables = tablesOf(state, engine, sql);
  analysed(engine, sql, tables);
  const bytes = tables.reduce((sum, { rows }) => sum + JSON.stringify(rows).length, 0);
  if (limits.isDryRun) return { bytes, result: null };
  if (limits.mostBytes !== null && bytes > limits.mostBytes) {
    throw new RefusedCall(400, 'bytesBilledLimitExceeded', 'Query exceeded limit for bytes billed');
  }
  if ((removal.test(sql) || insertion.test(sql)) && !limits.isBilled) {
    const words =
      'Billing has not been enabled for this project. DML queries are not allowed in the free tier.';
    throw new RefusedCall(403, 'billingNotEnabled', words);
  }
  return { bytes, result: changed(state, engine, sql, tables) };
}

function changed(
  state: BigQueryState,
  engine: SqlEngine,
  sql: string,
  tables: readonly SqlTable[],
): StoredResult | null {
  const [, removedFrom = '', condition] = removal.exec(sql) ?? [];
  if (condition !== undefined) {
    const kept = `SELECT * FROM \`${removedFrom}\` WHERE NOT IFNULL(${condition}, FALSE)`;
    replaceRows(state, removedFrom, engine.evaluate(kept, tables).rows);
    return null;
  }
  const [, insertedInto = '', , query] = insertion.exec(sql) ?? [];
  if (query !== undefined) {
    const before = state.tables.get(insertedInto)?.rows ?? [];
    replaceRows(state, insertedInto, [...before, ...engine.evaluate(query, tables).rows]);
    return null;
  }
  const [, view = '', body] = viewMade.exec(sql) ?? [];
  if (body === undefined) return engine.evaluate(sql, tables);
  const { columns } = engine.evaluate(body, tables);
  state.tables.set(view, {
    fields: columns.map((column) => ({ ...column })),
    rows: [],
    query: body,
  });
  return null;
}

function replaceRows(state: BigQueryState, path: string, rows: StoredTable['rows']): void {
  const table = state.tables.get(path);
  if (table !== undefined) state.tables.set(path, { ...table, rows });
}

/** The tables that a statement names within backticks; a view is what its query finds. */
function tablesOf(state: BigQueryState, engine: SqlEngine, sql: string): SqlTable[] {
  const made = viewMade.exec(sql)?.[1];
  const names = new Set([...sql.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
  return [...names].flatMap((name): SqlTable[] => {
    const table = state.tables.get(name);
    if (table === undefined) {
      if (name === made) return [];
      throw new RefusedCall(404, 'notFound', `Not found: Table ${name}`);
    }
    const fields = table.fields as unknown as SqlTable['fields'];
    if (table.query === null) return [{ name, fields, rows: table.rows }];
    const { rows } = engine.evaluate(table.query, tablesOf(state, engine, table.query));
    return [{ name, fields, rows }];
  });
}

function analysed(engine: SqlEngine, sql: string, tables: readonly SqlTable[]): void {
  try {
    engine.analyse(sql, tables);
  } catch (error) {
    throw new RefusedCall(
      400,
      'invalidQuery',
      error instanceof Error ? error.message : String(error),
    );
  }
}
