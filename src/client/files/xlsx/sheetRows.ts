import { FileFault } from '../fileFault';
import { MOST_COLUMNS } from '../mostColumns';
import { dateCell, numberCell } from './cellTexts';
import { readXml } from './readXml';

const mostCells = 12_000_000;

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly texts: readonly string[];
  readonly dates: readonly boolean[];
  readonly is1904: boolean;
}

/**
 * The rows of a sheet as texts, each as wide as its last cell. Sizes that the sheet states about
 * itself are not believed: a row takes its place and width from its cells.
 *
 * @throws FileFault
 */
export function sheetRows(pieces: Iterable<string>, context: SheetContext): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = { at: -1, type: '', style: 0, value: '', isValue: false };
  let cells = 0;
  readXml(pieces, {
    open(name, { r = '', t = '', s = '' }) {
      if (name === 'row') row = [];
      else if (name === 'c') {
        const at = r === '' ? row.length : columnOf(r);
        cell = { at, type: t, style: Number(s), value: '', isValue: false };
      } else if (name === 'v' || name === 't') cell.isValue = true;
      else if (name === 'rPh') cell.isValue = false;
    },
    text(text) {
      if (cell.isValue) cell.value += text;
    },
    close(name) {
      if (name === 'v' || name === 't') cell.isValue = false;
      if (name === 'c' && cell.value !== '') {
        if (cell.at >= MOST_COLUMNS) throw new FileFault('tooWide');
        while (row.length < cell.at) row.push('');
        row[cell.at] = shownCell(cell, context);
      }
      if (name !== 'row') return;
      cells += row.length;
      if (cells > mostCells) throw new FileFault('tooBig');
      rows.push(row);
    },
  });
  return rows;
}

function shownCell(
  { type, style, value }: { readonly type: string; readonly style: number; readonly value: string },
  { texts, dates, is1904 }: SheetContext,
): string {
  if (type === 's') return texts[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'true' : 'false';
  if (type === 'd') return value.replace('T', ' ');
  if (type === 'str' || type === 'inlineStr' || type === 'e') return value;
  return dates[style] ? dateCell(value, is1904) : numberCell(value);
}

function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.replace(/\d+$/, '').toUpperCase()) {
    column = column * 26 + letter.charCodeAt(0) - 64;
    if (column > MOST_COLUMNS) throw new FileFault('tooWide');
  }
  return column - 1;
}
