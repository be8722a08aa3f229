import type { DueThing } from '../../domain/duty/dueThing';
import type { Table } from '../../workbook/read/table';
import type { TabName } from '../../workbook/schema/tabs';
import { type Cell, rowsFor } from '../../workbook/write/rowsFor';
import { commissionRows, earnedCommissions } from '../collaborations/commissionRows';
import type { ContentFault } from '../content/contentFault';
import { dueOfContent } from '../content/contentFaults';
import type { Directory } from '../directory';
import type { Measures } from '../measures';
import { operationsTabs } from '../operationsTables';
import type { Workbook } from '../workbook';
import { auditFacts } from './auditFacts';
import { auditRecords } from './auditRecords';
import { type CollaborationCase, collaborationCases } from './collaborationCase';
import { dueList } from './dueList';
import { type OperationsBook, operationsBook } from './operationsBook';
import { reportOperations } from './reportOperations';
import { todayRecords } from './todayRows';

/** What the tabs of the work with creators are computed from. */
export interface OperationsMaterial {
  readonly workbook: Workbook;
  readonly directory: Directory;
  readonly measures: Pick<Measures, 'commissions'>;
  readonly faults: readonly ContentFault[];
  readonly nowMs: number;
  /** The feed of this run, read when something asks for it. */
  readonly looker: () => Table<'Looker'>;
}

/** The work with creators as the job sees it. */
export interface Operations {
  readonly isUsed: boolean;
  readonly book: OperationsBook;
  readonly cases: readonly CollaborationCase[];
}

/** Reads the work with creators, and lists in Health what is wrong with it. */
export function jobOperations(material: OperationsMaterial): Operations {
  const { workbook, measures, nowMs } = material;
  const isUsed = operationsTabs.some((name) => workbook.operations[name].rowCount > 0);
  const { settings, speech, reading } = workbook;
  const book = operationsBook({
    table: tableIn(workbook, material.looker),
    clock: reading.clock,
    nowMs,
    settings,
    ...speech,
    commissions: earnedCommissions(workbook, measures.commissions),
  });
  const cases = collaborationCases(book);
  reportOperations(workbook, book, cases);
  return { isUsed, book, cases };
}

/** The tabs that a book looks into. */
function tableIn(workbook: Workbook, looker: () => Table<'Looker'>) {
  const { campaigns, creators, posts, links, assets, briefs, comments, operations } = workbook;
  const tables = { ...operations, Campaigns: campaigns, Creators: creators, Posts: posts };
  const all = { ...tables, Links: links, Assets: assets, Briefs: briefs, Comments: comments };
  return <Name extends TabName>(name: Name) =>
    (name === 'Looker' ? looker() : all[name as keyof typeof all]) as unknown as Table<Name>;
}

/** The rows of the job's own tabs about it, those that there is something to say in. */
export function operationsRows(
  { workbook, directory, measures, faults }: OperationsMaterial,
  { isUsed, book, cases }: Operations,
  further: readonly DueThing[],
): { readonly name: TabName; readonly rows: Cell[][] }[] {
  const due = dueList(book, cases, [...dueOfContent({ workbook, directory }, faults), ...further]);
  const { clock } = book;
  const today = rowsFor('Today', todayRecords(due, book.today, book), clock);
  const commissions = commissionRows(workbook, measures.commissions);
  return [
    ...(isUsed || today.length > 0 ? [{ name: 'Today' as const, rows: today }] : []),
    ...(isUsed ? [{ name: 'Audit' as const, rows: auditRows(book, cases) }] : []),
    ...(commissions.length > 0 ? [{ name: 'Commissions' as const, rows: commissions }] : []),
  ];
}

function auditRows(book: OperationsBook, cases: readonly CollaborationCase[]): Cell[][] {
  return rowsFor('Audit', auditRecords(auditFacts(book, cases), book), book.clock);
}
