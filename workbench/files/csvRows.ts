import { openDelimitedText } from '../../src/ground/text/delimitedText';
import { FileProblem } from './fileProblem';
import { readText } from './readText';

/** Rows handed over at once. */
const BATCH_ROWS = 5000;

/**
 * Every row of a CSV file as text, in order; blank lines are rows too, so that row numbers stay those of the file. It
 * is read as the Import panel reads it: any mix of line ends, and comma, semicolon, tab or bar between cells.
 * @param name what to call the file in a message
 * @param take called with a batch of rows and the number of the first, zero-based
 * @throws FileProblem when the file is no CSV
 */
export async function csvRows(
  path: string,
  name: string,
  take: (rows: (readonly string[])[], firstRow: number) => void,
): Promise<void> {
  const reader = openDelimitedText(await wholeText(path, name));
  let batch: (readonly string[])[] = [];
  let count = 0;
  for (let row = reader.next(); row !== null; row = reader.next()) {
    if (reader.unclosedQuoteLine !== null) {
      throw new FileProblem(unclosedQuote(name, count + batch.length + 1));
    }
    batch.push(row.cells);
    if (batch.length < BATCH_ROWS) continue;
    take(batch, count);
    count += batch.length;
    batch = [];
  }
  if (batch.length > 0) take(batch, count);
}

async function wholeText(path: string, name: string): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of readText(path, name)) pieces.push(piece);
  try {
    return pieces.join('');
  } catch {
    throw new FileProblem(`${name} is too big: a spreadsheet holds at most 10 million cells.`);
  }
}

function unclosedQuote(name: string, row: number): string {
  return `${name} cannot be read: a quotation mark in row ${row} is never closed.`;
}
