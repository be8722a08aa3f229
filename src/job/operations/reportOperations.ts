import type { Workbook } from '../workbook';
import type { CollaborationCase } from './collaborationCase';
import type { OperationsBook } from './operationsBook';
import { reportCollaborations } from './reportCollaborations';
import { reportPayouts } from './reportPayouts';
import { reportStatuses } from './reportStatuses';
import { reportTaxYears } from './reportTaxYears';
import { reportWork } from './reportWork';

/** Lists in Health what is wrong with the work with creators. */
export function reportOperations(
  workbook: Workbook,
  book: OperationsBook,
  cases: readonly CollaborationCase[],
): void {
  reportCollaborations(workbook, book, cases);
  reportPayouts(workbook, book, cases);
  reportWork(workbook, book);
  reportStatuses(workbook, cases);
  reportTaxYears(workbook, book);
}
