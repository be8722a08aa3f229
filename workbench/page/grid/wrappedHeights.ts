import { forEachWireCell } from '../../server/cellBlock';
import type { CellBlock, SheetLayout } from '../../server/protocol';

const LINE_PIXELS = 16;
const PADDING_PIXELS = 4;
const COLUMN_PIXELS = 100;
/** Widths of a letter in ten points of Arial, by hand: narrow, and as wide as it is high. */
const NARROW = 6.2;
const WIDE = 12;
/** What breaking between words leaves at the ends of lines. */
const LOOSE = 1.08;

/**
 * How high rows must be for their wrapped sentences, as Google Sheets makes them by itself.
 *
 * @returns row and pixels, for rows that hold such a cell and need more than one line
 */
export function wrappedHeights(sheet: SheetLayout, block: CellBlock): [number, number][] {
  const widths = new Map(sheet.columnWidths);
  const hidden = new Set(sheet.hiddenColumns);
  const most = new Map<number, number>();
  forEachWireCell(block, (row, column, cell) => {
    if (cell?.style?.wrap !== 'WRAP' || hidden.has(column)) return;
    const lines = linesOf(String(cell.value), (widths.get(column) ?? COLUMN_PIXELS) - 6);
    most.set(row, Math.max(most.get(row) ?? 1, lines));
  });
  return [...most]
    .filter(([, lines]) => lines > 1)
    .map(([row, lines]) => [row, PADDING_PIXELS + lines * LINE_PIXELS]);
}

function linesOf(text: string, pixels: number): number {
  const lengths = text
    .split('\n')
    .map((line) => [...line].reduce((sum, letter) => sum + (letter > '\u10ff' ? WIDE : NARROW), 0));
  return lengths.reduce(
    (sum, length) => sum + Math.max(1, Math.ceil((length * LOOSE) / pixels)),
    0,
  );
}
