import { feedTable } from '../../../src/job/looker/feedTable';
import { jobOperations } from '../../../src/job/operations/operationsOutput';
import { type Book, measuredBook, runBook } from '../../support/jobBook';

/** The work with creators of a book, as the job sees it on 1 June 2026 (UTC). */
export function workOf(book: Book) {
  const measured = measuredBook(book);
  const looker = () => {
    const feed = runBook(book).output.tabs.find(({ name }) => name === 'Looker');
    return feedTable(feed?.rows.slice(1) ?? [], 'UTC', 'en_US');
  };
  return { ...jobOperations({ ...measured, faults: [], looker }), workbook: measured.workbook };
}
