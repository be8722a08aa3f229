import {
  BooleanNumber,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from '@univerjs/core';
import { forEachWireCell } from '../../server/cellBlock';
import type { BookLayout, CellBlock, SheetLayout, WordColour } from '../../server/protocol';
import { freezeOf } from './freezeOf';
import { UNIT_ID } from './unitId';
import { NO_CELL, univerCell } from './univerCell';
import { DEFAULT_STYLE, univerStyle } from './univerStyle';
import { wordColour } from './wordColours';
import { wrappedHeights } from './wrappedHeights';

const DEFAULT_COLUMN_WIDTH = 100;
const DEFAULT_ROW_HEIGHT = 21;

/** A whole file in the grid's own terms. */
export function univerBook(layout: BookLayout, blocks: readonly CellBlock[]): IWorkbookData {
  const blockOf = new Map(blocks.map((block) => [block.sheetId, block]));
  return {
    id: UNIT_ID,
    name: layout.name,
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: layout.sheets.map(({ id }) => String(id)),
    sheets: Object.fromEntries(
      layout.sheets.map((sheet) => [String(sheet.id), univerSheet(sheet, blockOf.get(sheet.id))]),
    ),
  };
}

/** One tab in the grid's own terms. */
export function univerSheet(sheet: SheetLayout, block?: CellBlock): IWorksheetData {
  return {
    id: String(sheet.id),
    name: sheet.name,
    tabColor: sheet.tabColor ?? '',
    hidden: flag(sheet.hidden),
    freeze: freezeOf(sheet),
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    defaultStyle: DEFAULT_STYLE,
    mergeData: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startColumn: column,
      endRow: row + rows - 1,
      endColumn: column + columns - 1,
    })),
    cellData: block ? cellMatrix(block, sheet.colours) : {},
    rowData: sizes(
      [...(block ? wrappedHeights(sheet, block) : []), ...sheet.rowHeights],
      'h',
      sheet.hiddenRows,
    ),
    columnData: sizes(sheet.columnWidths, 'w', sheet.hiddenColumns),
    rowHeader: { width: 46 },
    columnHeader: { height: 24 },
    showGridlines: flag(!sheet.hiddenGridlines),
    gridlinesColor: '#e1e3e6',
    rightToLeft: BooleanNumber.FALSE,
  };
}

/** Cells by row and column; those that are gone become empty ones. */
export function cellMatrix(
  block: CellBlock,
  colours: readonly WordColour[] = [],
): IObjectMatrixPrimitiveType<ICellData> {
  const styles = block.looks.map(univerStyle);
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  let index = 0;
  forEachWireCell(block, (row, column, cell) => {
    const look = block.cells[index]?.[3] ?? 0;
    index += 1;
    matrix[row] ??= {};
    const cells = matrix[row];
    if (!cells) return;
    const background = cell && wordColour(colours, row, column, cell.value);
    const style = styles[look] ?? null;
    const shown = background ? { ...style, bg: { rgb: background } } : style;
    cells[column] = cell ? univerCell(cell, shown) : NO_CELL;
  });
  return matrix;
}

function sizes<Key extends 'w' | 'h'>(
  pixels: readonly (readonly [number, number])[],
  key: Key,
  hidden: readonly number[],
): Record<number, { [K in Key]?: number } & { hd?: BooleanNumber }> {
  const result: Record<number, Record<string, number>> = {};
  for (const [index, size] of pixels) result[index] = { [key]: size };
  for (const index of hidden) result[index] = { ...result[index], hd: BooleanNumber.TRUE };
  return result as Record<number, { [K in Key]?: number } & { hd?: BooleanNumber }>;
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
