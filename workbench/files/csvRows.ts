import { Readable } from 'node:stream';
import Papa from 'papaparse';
import { FileProblem } from './fileProblem';
import { readText } from './readText';

const DELIMITERS = [',', ';', '\t', '|'];

/**
 * Every row of a CSV file as text, in order; blank lines are rows too, so that row numbers stay those of the file.
 * Comma, semicolon, tab and bar are told apart by the first line.
 * @param name what to call the file in a message
 * @param take called with a batch of rows and the number of the first, zero-based
 * @throws FileProblem when the file is no CSV
 */
export async function csvRows(
  path: string,
  name: string,
  take: (rows: string[][], firstRow: number) => void,
): Promise<void> {
  const text = readText(path, name);
  const first = await text.next();
  if (first.done) return;
  await parse(startingWith(first.value, text), delimiterOf(first.value), name, take);
}

function parse(
  text: AsyncIterable<string>,
  delimiter: string,
  name: string,
  take: (rows: string[][], firstRow: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let count = 0;
    const input = Readable.from(text);
    input.on('error', reject);
    Papa.parse<string[]>(input, {
      delimiter,
      chunk: ({ data, errors }, parser) => {
        try {
          const quotes = errors.find(({ code }) => code === 'MissingQuotes');
          if (quotes) throw new FileProblem(unclosedQuote(name, count, quotes.row));
          take(data, count);
          count += data.length;
        } catch (error) {
          reject(error);
          parser.abort();
        }
      },
      complete: () => resolve(),
      error: reject,
    });
  });
}

function unclosedQuote(name: string, rowsBefore: number, row: number | undefined): string {
  return `${name} cannot be read: a quotation mark in row ${rowsBefore + (row ?? 0) + 1} is never closed.`;
}

/** The delimiter that parts the first line most often, quoted text apart. */
function delimiterOf(text: string): string {
  const line = firstLine(text);
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function firstLine(text: string): string {
  let line = '';
  let isQuoted = false;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (character === '\n' || character === '\r')) break;
    else if (!isQuoted) line += character;
  }
  return line;
}

async function* startingWith(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}
