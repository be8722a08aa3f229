import { joinedMessages } from '../../ground/text/joinedMessages';
import { message } from '../../ground/text/text';
import { sourceTexts } from '../../messages/sourceTexts';
import type { ImportRecord, RecordValue, Refusal } from '../record';
import type { ExportFormat, RecordContext, RowGroup } from './exportFormat';
import type { ExportRow } from './exportRow';

interface Records {
  readonly records: readonly ImportRecord[];
  readonly refused: readonly Refusal[];
  /** Groups that made no record without being refused. */
  readonly passedOver: number;
}

/**
 * Rolls rows up to groups and makes a record of each. A group with a broken row is refused whole:
 * an order without one of its lines would have a wrong amount.
 */
export function recordsOf(
  rows: readonly ExportRow[],
  broken: readonly ExportRow[],
  format: ExportFormat,
  context: RecordContext,
): Records {
  const records: ImportRecord['values'][] = [];
  const refused: Refusal[] = [];
  const brokenKeys = new Set(broken.map((row) => groupKey(row, format)));
  let passedOver = 0;
  for (const [key, group] of groupsOf(rows, format)) {
    if (brokenKeys.has(key)) {
      refused.push(partOfBroken(group[0], format));
      continue;
    }
    const values = format.record(group, context);
    const problems = problemsOf(group);
    if (problems.length > 0) for (const problem of problems) refused.push(problem);
    else if (values === null) passedOver += 1;
    else records.push(values);
  }
  const added = format.addUp ? addedUp(records, format.addUp) : records;
  return { records: added.map((values) => ({ tab: format.tab, values })), refused, passedOver };
}

function problemsOf(group: RowGroup<string>): Refusal[] {
  return group
    .filter(({ problems }) => problems.length > 0)
    .map(({ line, problems }) => ({ line, reason: joinedMessages(problems, '; ') }));
}

function partOfBroken(row: ExportRow, format: ExportFormat): Refusal {
  const field = keysOf(format)[0] ?? '';
  const values = { column: row.headerOf(field), key: row.text(field) };
  return { line: row.line, reason: message(sourceTexts.partOfBrokenGroup, values) };
}

function keysOf({ groupBy }: ExportFormat): readonly string[] {
  return typeof groupBy === 'string' ? [groupBy] : groupBy;
}

function groupKey(row: ExportRow, format: ExportFormat): string {
  const texts = keysOf(format).map((key) => row.text(key));
  return texts.every((text) => text === '') ? `line ${row.line}` : JSON.stringify(texts);
}

function groupsOf(
  rows: readonly ExportRow[],
  format: ExportFormat,
): ReadonlyMap<string, RowGroup<string>> {
  const groups = new Map<string, [ExportRow, ...ExportRow[]]>();
  for (const row of rows) {
    const key = groupKey(row, format);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function addedUp(
  records: readonly ImportRecord['values'][],
  { key, columns }: NonNullable<ExportFormat['addUp']>,
): ImportRecord['values'][] {
  const byKey = new Map<RecordValue | undefined, Record<string, RecordValue>>();
  for (const values of records) {
    const sum = byKey.get(values[key]);
    if (sum === undefined) byKey.set(values[key], { ...values });
    else for (const column of columns) sum[column] = plus(sum[column], values[column]);
  }
  return [...byKey.values()];
}

function plus(first: RecordValue | undefined, second: RecordValue | undefined): RecordValue {
  if (typeof first !== 'number') return second ?? null;
  return typeof second === 'number' ? first + second : first;
}
