import { blank, isBlank } from '../../ground/cells/isBlank';
import { isErrorCell } from '../../ground/cells/isErrorCell';
import { isScientific } from '../../ground/cells/isScientific';
import { message } from '../../ground/text/text';
import { healthTexts } from '../../messages/healthTexts';
import type { IssueList } from '../issueList';
import { type Column, isTextKind } from '../schema/column';
import { columnsOf } from '../schema/columnsOf';
import type { AnyTab } from '../schema/tabs';
import { numberReader, textInterner } from './columnReaders';
import { expectationOf } from './expectation';
import { type Interner, unusable } from './interner';
import type { Reading } from './reading';
import { shownCell } from './shownCell';
import type { TextColumn } from './table';

type Rows = readonly (readonly unknown[])[];

/** A tab's cells from its header on, and where its columns stand. */
export interface PlacedRows {
  readonly cells: Rows;
  /** The first row below the header as the spreadsheet shows it. */
  readonly firstRow: number;
  /** Column index (from 0) by key. */
  readonly indexes: ReadonlyMap<string, number>;
}

/** The columns of a tab as read, before rows were left out; row 0 is the first below the header. */
export interface RawColumns {
  readonly rowCount: number;
  readonly texts: ReadonlyMap<string, TextColumn>;
  readonly numbers: ReadonlyMap<string, Float64Array>;
}

/** Rows read per column in one go: small enough to stay in cache and to be compiled early. */
const chunkRows = 512;

/** Reads some rows of one column. */
type ChunkReader = (rows: Rows, from: number, to: number) => void;

/** Tells of a cell that cannot be used. */
type CellReporter = (row: number, cell: unknown) => void;

/** Reads every known column of a tab; unusable cells become issues and count as blank. */
export function readColumns(
  tab: AnyTab,
  { cells: values, firstRow, indexes }: PlacedRows,
  reading: Reading,
  issues: IssueList,
): RawColumns {
  const rowCount = Math.max(0, values.length - 1);
  const texts = new Map<string, TextColumn>();
  const numbers = new Map<string, Float64Array>();
  const readers: ChunkReader[] = [];
  const columns = columnsOf(tab);
  const hasOwnCurrency = columns.some(({ key }) => key === 'currency');
  const currency = hasOwnCurrency ? null : (reading.currency ?? null);
  const ownReading = { ...reading, currency };
  for (const column of columns) {
    const index = indexes.get(column.key);
    if (index === undefined) continue;
    const report = cellReporter(tab, column, firstRow, issues, ownReading);
    if (isTextKind(column.kind)) {
      const ids = textInterner(column, reading, rowCount);
      const codes = new Int32Array(rowCount);
      texts.set(column.key, { codes, texts: ids.texts });
      readers.push(textChunks(index, ids, codes, report));
      if (column.kind === 'id') readers.push(longIdChunks(index, report));
    } else {
      const target = new Float64Array(rowCount);
      numbers.set(column.key, target);
      readers.push(numberChunks(index, numberReader(column, ownReading), target, report));
    }
  }
  for (let from = 0; from < rowCount; from += chunkRows) {
    const to = Math.min(rowCount, from + chunkRows);
    for (const readChunk of readers) readChunk(values, from, to);
  }
  return { rowCount, texts, numbers };
}

function textChunks(
  index: number,
  ids: Interner,
  codes: Int32Array,
  report: CellReporter,
): ChunkReader {
  // Neighbours are often alike: comparing is cheaper than looking up.
  let lastCell: unknown = '';
  let lastCode = 0;
  return (rows, from, to) => {
    for (let row = from; row < to; row++) {
      const cell = (rows[row + 1] as readonly unknown[])[index];
      if (cell !== lastCell) {
        lastCell = cell;
        lastCode = ids.codeOf(cell);
      }
      if (lastCode === unusable) report(row, cell);
      else codes[row] = lastCode;
    }
  };
}

/** Numbers of more than 15 digits have lost the last ones: two ids may have become one. */
function longIdChunks(index: number, report: CellReporter): ChunkReader {
  return (rows, from, to) => {
    for (let row = from; row < to; row++) {
      const cell = (rows[row + 1] as readonly unknown[])[index];
      if (typeof cell === 'number' && Math.abs(cell) >= 1e15) report(row, cell);
    }
  };
}

function numberChunks(
  index: number,
  read: (cell: unknown) => number,
  target: Float64Array,
  report: CellReporter,
): ChunkReader {
  return (rows, from, to) => {
    for (let row = from; row < to; row++) {
      const cell = (rows[row + 1] as readonly unknown[])[index];
      const value = read(cell);
      if (Number.isNaN(value)) report(row, cell);
      target[row] = value === blank ? Number.NaN : value;
    }
  };
}

function cellReporter(
  tab: AnyTab,
  column: Column,
  firstRow: number,
  issues: IssueList,
  { clock, currency }: Reading,
): CellReporter {
  return (row, cell) => {
    if (isBlank(cell)) return;
    const isShortened = column.kind === 'id' && isScientific(String(cell));
    const isLongId = column.kind === 'id' && typeof cell === 'number';
    issues.add({
      severity: column.required && !isLongId ? 'error' : 'warning',
      tab: tab.name,
      row: row + firstRow,
      column: column.key,
      expected:
        isLongId || isShortened
          ? message(healthTexts.shortId, {})
          : expectationOf(column, currency),
      found: shownCell(cell, clock),
      toDo: message(isLongId || isShortened ? healthTexts.mendLongId : adviceFor(column, cell), {}),
    });
  };
}

function adviceFor(column: Column, cell: unknown) {
  if (isErrorCell(cell)) return healthTexts.mendFormula;
  return column.required ? healthTexts.mendRow : healthTexts.mendCell;
}
