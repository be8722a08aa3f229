/** What parts the cells of an export. */
export type Delimiter = ',' | ';' | '\t' | '|';

/** One row of a file and the line on which it starts (the first line is 1). */
export interface DelimitedRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A CSV or TSV file as its rows. */
export interface DelimitedText {
  readonly delimiter: Delimiter;
  readonly rows: readonly DelimitedRow[];
  /** The line of a quote that is never closed: a torn file. */
  readonly unclosedQuoteLine: number | null;
}

const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];
const sampledCharacters = 64_000;
const sampledRows = 60;

/**
 * Reads comma-, semicolon-, tab- or bar-separated text with quotes. Lines without any character
 * are skipped; a byte order mark and Excel's "sep=;" line are understood and left out.
 * @see RFC 4180
 */
export function readDelimitedText(text: string, delimiter?: Delimiter): DelimitedText {
  const reader = openDelimitedText(text, delimiter);
  const rows: DelimitedRow[] = [];
  for (let row = reader.next(); row !== null; row = reader.next()) {
    if (!isBlankLine(row)) rows.push(row);
  }
  return { delimiter: reader.delimiter, rows, unclosedQuoteLine: reader.unclosedQuoteLine };
}

/** Opens a text as `readDelimitedText` reads it. Line ends of all kinds may stand in one text. */
export function openDelimitedText(text: string, delimiter?: Delimiter): RowReader {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const told = /^"?sep=([,;|\t])"?(?:\r\n|\r|\n)/i.exec(body);
  const chosen = delimiter ?? (told?.[1] as Delimiter | undefined) ?? delimiterOf(body);
  return told
    ? new RowReader(body.slice(told[0].length), chosen, 2)
    : new RowReader(body, chosen, 1);
}

/** A line without any character; a quoted blank is a row. */
function isBlankLine({ cells, wasQuoted }: RowRead): boolean {
  return cells.length === 1 && cells[0] === '' && !wasQuoted;
}

/** The text of rows, quoted where needed; `readDelimitedText` gives the same rows back. */
export function writeDelimitedText(
  rows: readonly (readonly string[])[],
  delimiter: Delimiter = ',',
): string {
  return rows
    .map((cells) => `${cells.map((cell) => quoted(cell, cells, delimiter)).join(delimiter)}\r\n`)
    .join('');
}

function quoted(cell: string, row: readonly string[], delimiter: Delimiter): string {
  const isBare = !/["\r\n\uFEFF]/.test(cell) && !cell.includes(delimiter) && !/^sep=/i.test(cell);
  return isBare && !(row.length === 1 && cell === '') ? cell : `"${cell.replace(/"/g, '""')}"`;
}

/** The delimiter under which most lines at the top have the same number of cells, and several. */
function delimiterOf(text: string): Delimiter {
  const sample = text.slice(0, sampledCharacters);
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const score = evenness(firstRows(new RowReader(sample, delimiter, 1)));
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

function evenness(rows: readonly DelimitedRow[]): number {
  const rowsByWidth = new Map<number, number>();
  for (const { cells } of rows) {
    if (cells.length > 1) rowsByWidth.set(cells.length, (rowsByWidth.get(cells.length) ?? 0) + 1);
  }
  let best = 0;
  for (const [width, count] of rowsByWidth) best = Math.max(best, Math.log(width) * count);
  return best;
}

function firstRows(reader: RowReader): DelimitedRow[] {
  const rows: DelimitedRow[] = [];
  for (let row = reader.next(); row !== null && rows.length < sampledRows; row = reader.next()) {
    if (!isBlankLine(row)) rows.push(row);
  }
  return rows;
}

interface RowRead extends DelimitedRow {
  readonly wasQuoted: boolean;
}

/** The rows of a text one after the other, for texts too long to be held as rows at once. */
class RowReader {
  /** The line of a quote that is never closed, once its row was taken. */
  unclosedQuoteLine: number | null = null;
  private at = 0;
  private readonly lineEnd = /[\r\n]/g;

  constructor(
    private readonly text: string,
    readonly delimiter: Delimiter,
    private line: number,
  ) {}

  /** The next row, lines without any character too; null after the last one. */
  next(): RowRead | null {
    if (this.at >= this.text.length) return null;
    const line = this.line;
    const end = this.endOfLine(this.at);
    const plain = this.text.slice(this.at, end);
    const wasQuoted = plain.includes('"');
    const cells = wasQuoted ? this.quotedCells() : this.plainCells(plain, end);
    return { line, cells, wasQuoted };
  }

  private plainCells(plain: string, end: number): string[] {
    this.at = end;
    this.passLineEnd();
    return plain.split(this.delimiter);
  }

  private quotedCells(): string[] {
    const cells: string[] = [];
    for (;;) {
      cells.push(this.text[this.at] === '"' ? this.quotedCell() : this.bareCell());
      if (this.text[this.at] !== this.delimiter) break;
      this.at += 1;
    }
    this.passLineEnd();
    return cells;
  }

  private bareCell(): string {
    const end = this.endOfLine(this.at);
    const mark = this.text.indexOf(this.delimiter, this.at);
    const stop = mark >= 0 && mark < end ? mark : end;
    const cell = this.text.slice(this.at, stop);
    this.at = stop;
    return cell;
  }

  private quotedCell(): string {
    const line = this.line;
    const pieces: string[] = [];
    this.at += 1;
    for (;;) {
      const close = this.text.indexOf('"', this.at);
      const stop = close < 0 ? this.text.length : close;
      pieces.push(this.text.slice(this.at, stop));
      this.at = stop + 1;
      if (close < 0) {
        this.unclosedQuoteLine = line;
        break;
      }
      if (this.text[this.at] !== '"') break;
      pieces.push('"');
      this.at += 1;
    }
    const cell = pieces.join('');
    this.line += lineEndsIn(cell);
    return cell + this.bareCell();
  }

  private endOfLine(from: number): number {
    this.lineEnd.lastIndex = from;
    return this.lineEnd.exec(this.text)?.index ?? this.text.length;
  }

  private passLineEnd(): void {
    if (this.at >= this.text.length) return;
    this.at += this.text[this.at] === '\r' && this.text[this.at + 1] === '\n' ? 2 : 1;
    this.line += 1;
  }
}

function lineEndsIn(cell: string): number {
  return cell.match(/\r\n|\r|\n/g)?.length ?? 0;
}
