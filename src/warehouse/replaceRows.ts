import { stringLiteral } from './stringLiteral';

/** Rows of one workbook that stand ready in a table of their own. Names are full and within backticks. */
export interface StagedRows {
  readonly table: string;
  /** null for no rows at all. */
  readonly staging: string | null;
  readonly columns: readonly string[];
}

/**
 * One transaction that puts staged rows into the place of all rows that a workbook had: readers see the old ones or
 * the new ones, never both and never none. A transaction that is not committed leaves everything as it was.
 */
export function replaceRows(workbookId: string, staged: readonly StagedRows[]): string {
  return [
    'BEGIN TRANSACTION;',
    ...replacingStatements(workbookId, staged).map((statement) => `${statement};`),
    'COMMIT TRANSACTION;',
  ].join('\n');
}

/** The statements of the transaction, each of which BigQuery can be asked about beforehand. */
export function replacingStatements(workbookId: string, staged: readonly StagedRows[]): string[] {
  return staged.flatMap(({ table, staging, columns }) => {
    const list = columns.join(', ');
    const removal = `DELETE FROM ${table} WHERE workbook_id = ${stringLiteral(workbookId)}`;
    if (staging === null) return [removal];
    return [removal, `INSERT INTO ${table} (${list})\nSELECT ${list} FROM ${staging}`];
  });
}
