import { type DueKind, daysLate, dueKinds } from '../../../domain/duty/dueThing';
import { say } from '../../../ground/text/text';
import { dayText } from '../../../ground/time/calendarDay';
import type { CollaborationCase } from '../../../job/operations/collaborationCase';
import { dueList } from '../../../job/operations/dueList';
import type { OperationsBook } from '../../../job/operations/operationsBook';
import type { DueLine } from '../../../shared/operations';
import { records } from '../../../workbook/read/records';
import { wireRecord } from '../../../workbook/record/wireRecord';
import type { OpenWorkbook } from '../../tabs/openWorkbook';

/** Kinds that only the job finds, by looking at what was published. */
const foundByJob: ReadonlySet<string> = new Set<DueKind>(['label', 'check']);

/** Everything that is due: the work as it stands now, and what the last run found in published content. */
export function dueLines(
  workbook: OpenWorkbook,
  cases: readonly CollaborationCase[],
  book: OperationsBook,
): DueLine[] {
  const found = records(workbook.table('Today'))
    .filter(({ kind }) => foundByJob.has(kind ?? ''))
    .map((row) => wireRecord('Today', row, book.clock));
  return [...linesNow(cases, book), ...found].sort((a, b) => weightOf(a) - weightOf(b));
}

function linesNow(cases: readonly CollaborationCase[], book: OperationsBook): DueLine[] {
  return dueList(book, cases, []).map((thing) => ({
    dueOn: thing.dueOn === undefined ? '' : dayText(thing.dueOn),
    daysLate: daysLate(thing, book.today) ?? null,
    who: thing.who,
    creator: thing.creator,
    campaign: thing.campaign,
    what: say(thing.what, book),
    why: say(thing.why, book),
    collabId: thing.collabId,
    template: thing.template,
    kind: thing.kind,
  }));
}

function weightOf({ kind }: DueLine): number {
  const weight = (dueKinds as readonly string[]).indexOf(kind);
  return weight < 0 ? dueKinds.length : weight;
}
