import { type FileLocale, fileLocale } from '../../ground/cells/fileLocale';
import { type DelimitedRow, readDelimitedText } from '../../ground/text/delimitedText';
import { message } from '../../ground/text/text';
import { sourceTexts } from '../../messages/sourceTexts';
import type { ImportRecord, Refusal } from '../record';
import { currenciesOf } from './currenciesOf';
import type { ExportChoices } from './exportChoices';
import type { ExportFormat, RecordContext } from './exportFormat';
import { ExportRow, type RowLayout } from './exportRow';
import { dataRowsOf, isExplaining, isTotal, wholeRowsOf } from './fileRows';
import { type FileTable, fileTables } from './fileTables';
import { oncePerKey } from './oncePerKey';
import { isPersonalColumn } from './personalColumns';
import { recognise, resembling } from './recognise';
import { recordsOf } from './recordsOf';
import { type RepeatQuestion, repeatQuestion } from './repeatQuestion';
import { type EvidenceColumns, evidenceColumns, noEvidenceColumns } from './tags/evidenceColumns';
import { type Understanding, understand } from './understand';
import { unknownStatuses } from './unknownStatuses';

/** A recognised file, read. */
export interface RecognisedExport {
  readonly kind: 'read';
  readonly format: ExportFormat;
  readonly records: readonly ImportRecord[];
  readonly refused: readonly Refusal[];
  /** Data rows of the file, without its header, notes and totals. */
  readonly dataRows: number;
  /** Groups of rows that are none of our business: visits that no link of ours brought. */
  readonly passedOver: number;
  /** Texts with an e-mail address or a phone number that were left out. */
  readonly personalTexts: number;
  /** What must be answered before anything is taken over: rows share an id. */
  readonly question: RepeatQuestion | null;
  /** Words for a status that nobody has explained, and how many records carry each. */
  readonly unknownStatuses: ReadonlyMap<string, number>;
  /** Useful columns that the file lacks, by their usual header. */
  readonly missingColumns: readonly string[];
  readonly understanding: Understanding;
  /** Currencies of the amounts, where the file names them. */
  readonly currencies: readonly string[];
  /** Headers of columns with names, addresses and the like: they were not taken over. */
  readonly personalColumns: readonly string[];
  /** Headers of further columns that hold something and were not read. */
  readonly unusedColumns: readonly string[];
  /** Tables of another kind that stand in the same file, by the line of their header: they were not read. */
  readonly furtherTables: readonly { readonly format: ExportFormat; readonly line: number }[];
}

/** A file of no known format: the user says what its columns mean. */
export interface UnknownExport {
  readonly kind: 'unknown';
  readonly headers: readonly string[];
  /** The first rows below the header, personal columns left out. */
  readonly sample: readonly (readonly string[])[];
  readonly dataRows: number;
  /** Some rows below the header as they are, for guesses; they are not shown. */
  readonly rows: readonly (readonly string[])[];
  /** A known format that lacks a column or two. */
  readonly resembles: { readonly format: ExportFormat; readonly missing: readonly string[] } | null;
}

/** A file without a row. */
export interface EmptyExport {
  readonly kind: 'empty';
}

const sampledRows = 3;
const guessedRows = 20;
const longestSample = 80;

/** Recognises a file by its header and reads it into records of one tab. */
export function readExport(
  text: string,
  formats: readonly ExportFormat[],
  context: RecordContext,
  choices: ExportChoices,
): RecognisedExport | UnknownExport | EmptyExport {
  const { rows, unclosedQuoteLine } = readDelimitedText(text);
  if (rows.length === 0) return { kind: 'empty' };
  const found = recognise(rows, formats);
  if (found === null) return unknownExport(rows, formats);
  const torn: Refusal[] =
    unclosedQuoteLine === null
      ? []
      : [{ line: unclosedQuoteLine, reason: message(sourceTexts.unclosedQuote, {}) }];
  const tables = fileTables(rows, found, formats);
  const own = tables.filter(({ format }) => format === found.format);
  const [first, ...others] = own.map((table) => readTable(table, context, choices));
  const reading = others.reduce(togetherWith, first as TableExport);
  const { addUp } = found.format;
  const periods = own.map(({ period }) => period);
  const records =
    addUp === undefined || own.length === 1
      ? reading.records
      : oncePerKey(
          reading.records,
          addUp,
          new Set(periods).size === periods.length ? 'sum' : 'largest',
        );
  const furtherTables = tables
    .filter(({ format }) => format !== found.format)
    .map(({ format, headerAt }) => ({ format, line: rows[headerAt]?.line ?? 0 }));
  const refused = [...torn, ...reading.refused].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return { ...reading, records, refused, furtherTables };
}

type TableExport = Omit<RecognisedExport, 'furtherTables'>;

/** Two tables of one kind as one reading; what the first said of the file as a whole stays. */
function togetherWith(first: TableExport, second: TableExport): TableExport {
  const both = <Key extends 'missingColumns' | 'currencies' | 'personalColumns' | 'unusedColumns'>(
    key: Key,
  ) => [...new Set([...first[key], ...second[key]])];
  const records = [...first.records, ...second.records];
  return {
    ...first,
    records,
    refused: [...first.refused, ...second.refused],
    dataRows: first.dataRows + second.dataRows,
    passedOver: first.passedOver + second.passedOver,
    personalTexts: first.personalTexts + second.personalTexts,
    question: first.question ?? second.question,
    unknownStatuses: summed(first.unknownStatuses, second.unknownStatuses),
    missingColumns: both('missingColumns'),
    currencies: both('currencies'),
    personalColumns: both('personalColumns'),
    unusedColumns: both('unusedColumns'),
  };
}

function summed(
  first: ReadonlyMap<string, number>,
  second: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const sums = new Map(first);
  for (const [word, rows] of second) sums.set(word, (sums.get(word) ?? 0) + rows);
  return sums;
}

function readTable(
  { format, headers, indexOf, body: rows }: FileTable,
  context: RecordContext,
  choices: ExportChoices,
): TableExport {
  const body = dataRowsOf(rows, headers);
  const understanding = understand(body, format, indexOf, choices);
  const evidence =
    format.tab === 'Conversions' ? evidenceColumns(headers, body) : noEvidenceColumns;
  const layout: RowLayout = {
    locale: understoodLocale(understanding, choices),
    columns: format.columns,
    evidence,
    indexOf,
    headers,
  };
  const data = body
    .map(({ line, cells }) => new ExportRow(line, cells, layout))
    .filter((row, at) => !isTotal(row, headers.length) && !(at === 0 && isExplaining(row)));
  const widths = wholeRowsOf(data, headers.length);
  const whole = widths.whole.filter((row) => format.isExtra?.(row) !== true);
  const { broken } = widths;
  const taken = recordsOf(whole, broken, format, context);
  const question = repeatQuestion(
    whole.filter(({ problems }) => problems.length === 0),
    format,
  );
  const { refused, passedOver, personalTexts } = taken;
  const records = question === null ? taken.records : [];
  const wrongWidths = broken.map(({ line, cells }) => ({
    line,
    reason: message(sourceTexts.wrongWidth, { found: cells.length, expected: headers.length }),
  }));
  return {
    kind: 'read',
    format,
    records,
    refused: [...wrongWidths, ...refused],
    dataRows: whole.length + broken.length,
    passedOver,
    personalTexts,
    question,
    unknownStatuses: unknownStatuses(records, context.statusOf),
    understanding,
    currencies: currenciesOf(whole, format, headers, indexOf),
    missingColumns: (format.wants ?? [])
      .filter((field) => !indexOf.has(field))
      .map((field) => format.columns[field]?.headers[0] ?? field),
    ...otherColumns(headers, indexOf, evidence, whole),
  };
}

function unknownExport(
  rows: readonly DelimitedRow[],
  formats: readonly ExportFormat[],
): UnknownExport {
  const near = resembling(rows, formats);
  const headerAt = near?.headerAt ?? widestRowAt(rows);
  const headers = rows[headerAt]?.cells.map((cell) => cell.trim()) ?? [];
  const below = rows.slice(headerAt + 1);
  const isHidden = headers.map(isPersonalColumn);
  const shown = (cells: readonly string[]) =>
    headers.map((_, index) =>
      isHidden[index] ? '' : (cells[index] ?? '').slice(0, longestSample),
    );
  return {
    kind: 'unknown',
    headers,
    sample: below.slice(0, sampledRows).map(({ cells }) => shown(cells)),
    dataRows: below.length,
    rows: below.slice(0, guessedRows).map(({ cells }) => cells),
    resembles: near && { format: near.format, missing: near.missing },
  };
}

/** The first of the rows at the top that has most cells filled: notes above a header are narrow. */
function widestRowAt(rows: readonly DelimitedRow[]): number {
  let at = 0;
  let most = 0;
  for (const [index, { cells }] of rows.slice(0, 40).entries()) {
    const filled = cells.filter((cell) => cell.trim() !== '').length;
    if (filled > most) [at, most] = [index, filled];
  }
  return at;
}

/** The spreadsheet's locale, but for what the file says of itself. */
function understoodLocale(
  { zone, dayOrder, decimalSign }: Understanding,
  { locale = 'en_US' }: ExportChoices,
): FileLocale {
  const file = fileLocale(
    () => locale,
    () => zone,
  );
  return { ...file, dayOrder, decimalSign };
}

/** The columns that were not read: those about people, and the others that hold something. */
function otherColumns(
  headers: readonly string[],
  indexOf: ReadonlyMap<string, number>,
  { tags, pages, surveys, texts }: EvidenceColumns,
  rows: readonly ExportRow[],
): Pick<RecognisedExport, 'personalColumns' | 'unusedColumns'> {
  const used = new Set([
    ...indexOf.values(),
    ...tags.map(([, index]) => index),
    ...pages,
    ...surveys,
  ]);
  const others = [...headers.keys()].filter((index) => !used.has(index));
  const isFilled = (index: number) => rows.some(({ cells }) => (cells[index] ?? '').trim() !== '');
  const nameOf = (index: number) => (headers[index] ?? '').trim();
  return {
    personalColumns: others.map(nameOf).filter(isPersonalColumn),
    unusedColumns: others
      .filter((index) => !texts.includes(index))
      .filter((index) => nameOf(index) !== '' && !isPersonalColumn(nameOf(index)))
      .filter(isFilled)
      .map(nameOf),
  };
}
