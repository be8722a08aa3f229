import { orderIdOfRefund } from '../../domain/orders/orderIdOfRefund';
import { joinedMessages } from '../../ground/text/joinedMessages';
import { message } from '../../ground/text/text';
import { sourceTexts } from '../../messages/sourceTexts';
import { isRefundAlone } from '../merge/mergedOrder';
import { planMerge } from '../merge/planMerge';
import { presentRows } from '../merge/presentRows';
import type { ImportRecord, Refusal } from '../record';
import type { ExportFormat, RecordContext, RowGroup } from './exportFormat';
import type { ExportRow } from './exportRow';
import { groupKey, groupRows, refuseUnsoundKeys } from './groupRows';
import { oncePerKey } from './oncePerKey';
import { withoutPersonal } from './personalTexts';

/** What the rows of a file came to. */
export interface Records {
  readonly records: readonly ImportRecord[];
  readonly refused: readonly Refusal[];
  /** Groups that made no record without being refused. */
  readonly passedOver: number;
  /** Texts with an e-mail address or a phone number that were left out of records. */
  readonly personalTexts: number;
}

const toldEvery = 5_000;

/**
 * Rolls rows up to groups and makes the records of each. A group with a broken row is refused whole:
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
  refuseUnsoundKeys(rows, format);
  const unsound = rows.filter(({ problems }) => problems.length > 0);
  for (const { line, problems } of unsound) {
    refused.push({ line, reason: joinedMessages(problems.slice(0, 1), '') });
  }
  const sound = unsound.length === 0 ? rows : rows.filter(({ problems }) => problems.length === 0);
  let [read, told] = [0, 0];
  for (const [key, group] of groupRows(sound, format)) {
    read += group.length;
    if (read - told >= toldEvery) {
      told = read;
      context.tell?.(read, rows.length);
    }
    if (brokenKeys.has(key)) {
      refused.push(partOfBroken(group[0], format));
      continue;
    }
    const made = format.record(group, context);
    const problems = problemsOf(group);
    if (problems.length > 0) for (const problem of problems) refused.push(problem);
    else if (made === null) passedOver += 1;
    else for (const values of Array.isArray(made) ? made : [made]) records.push(values);
  }
  const { tab } = format;
  const { records: clean, removed } = withoutPersonal(records.map((values) => ({ tab, values })));
  const folded = format.tab === 'Conversions' ? withoutRefundsApart(clean) : clean;
  const added = format.addUp ? oncePerKey(folded, format.addUp, 'sum') : folded;
  return { records: added, refused, passedOver, personalTexts: removed };
}

/** Takes refunds under a number of their own ("1009-R1") into their order, where the file has it. */
function withoutRefundsApart(records: readonly ImportRecord[]): readonly ImportRecord[] {
  const isApart = ({ values }: ImportRecord) =>
    isRefundAlone(values) && orderIdOfRefund(String(values.conversion_id ?? '')) !== null;
  const apart = records.filter(isApart);
  if (apart.length === 0) return records;
  const others = records.filter((record) => !isApart(record));
  const { added } = planMerge('Conversions', [...others, ...apart], presentRows([]));
  return added.map((values) => ({ tab: 'Conversions', values }));
}

function problemsOf(group: RowGroup<string>): Refusal[] {
  return group
    .filter(({ problems }) => problems.length > 0)
    .map(({ line, problems }) => ({ line, reason: joinedMessages(problems, '; ') }));
}

function partOfBroken(row: ExportRow, format: ExportFormat): Refusal {
  const field = format.key[0] ?? '';
  const values = { column: row.headerOf(field), key: row.text(field) };
  return { line: row.line, reason: message(sourceTexts.partOfBrokenGroup, values) };
}
