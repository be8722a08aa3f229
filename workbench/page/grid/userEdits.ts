import { CellValueType, type ICellData, type IRange } from '@univerjs/core';
import type { CellEdit } from '../../../emulator/hostTypes';
import type { LayoutEdit, PageMessage } from '../../server/protocol';
import type { GridMutation } from './layoutMutations';

type Matrix = Readonly<Record<number, Readonly<Record<number, ICellData | null | undefined>>>>;

/**
 * What a mutation that the user caused means for the workbook; nothing when it only changes how the grid is looked at.
 */
export function pageMessagesOf({ id, params }: GridMutation): PageMessage[] {
  const of = params as Record<string, unknown> & { subUnitId?: string };
  switch (id) {
    case 'sheet.mutation.set-range-values':
      return editMessage(editsOf(of.subUnitId, of.cellValue as Matrix));
    case 'sheet.mutation.move-range': {
      const { from, to } = of as unknown as Record<
        'from' | 'to',
        { subUnitId: string; value: Matrix }
      >;
      const cleared = editsOf(from.subUnitId, from.value);
      return editMessage([...cleared, ...editsOf(to.subUnitId, to.value)]);
    }
    default: {
      const edit = layoutEditOf(id, of);
      return edit ? [{ kind: 'layout', edit }] : [];
    }
  }
}

function editMessage(edits: CellEdit[]): PageMessage[] {
  return edits.length > 0 ? [{ kind: 'edit', edits }] : [];
}

function editsOf(subUnitId: string | undefined, cells: Matrix | undefined): CellEdit[] {
  const sheetId = Number(subUnitId);
  return Object.entries(cells ?? {}).flatMap(([row, columns]) =>
    Object.entries(columns ?? {}).flatMap(([column, cell]) => {
      const input = inputOf(cell);
      if (input === undefined) return [];
      return [{ sheetId, row: Number(row), column: Number(column), input }];
    }),
  );
}

/** What was typed, or undefined when only the look changed. */
function inputOf(cell: ICellData | null | undefined): CellEdit['input'] | undefined {
  if (cell === null || cell === undefined) return null;
  if (cell.f) return cell.f;
  if (cell.p) return (cell.p.body?.dataStream ?? '').replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (cell.v === undefined) return cell.f === null && cell.s === undefined ? null : undefined;
  if (cell.v === null) return null;
  if (cell.t === CellValueType.FORCE_STRING) return `'${cell.v}`;
  if (cell.t === CellValueType.BOOLEAN) return Boolean(cell.v);
  return cell.v;
}

function layoutEditOf(id: string, params: Record<string, unknown>): LayoutEdit | undefined {
  const sheetId = Number(params.subUnitId);
  const range = params.range as IRange | undefined;
  switch (id) {
    case 'sheet.mutation.insert-row':
      return range && { change: 'insertRows', sheetId, ...rowsOf(range) };
    case 'sheet.mutation.remove-rows':
      return range && { change: 'deleteRows', sheetId, ...rowsOf(range) };
    case 'sheet.mutation.insert-col':
      return range && { change: 'insertColumns', sheetId, ...columnsOf(range) };
    case 'sheet.mutation.remove-col':
      return range && { change: 'deleteColumns', sheetId, ...columnsOf(range) };
    case 'sheet.mutation.remove-sheet':
      return { change: 'removeSheet', sheetId };
    case 'sheet.mutation.set-worksheet-name':
      return { change: 'renameSheet', sheetId, name: String(params.name) };
    case 'sheet.mutation.set-worksheet-col-width':
      return widthEdit(sheetId, params);
    case 'sheet.mutation.set-frozen':
      return {
        change: 'freeze',
        sheetId,
        rows: Number(params.ySplit),
        columns: Number(params.xSplit),
      };
    case 'sheet.operation.set-worksheet-active':
      return { change: 'activateSheet', sheetId };
    default:
      return undefined;
  }
}

function widthEdit(sheetId: number, params: Record<string, unknown>): LayoutEdit | undefined {
  const [range] = params.ranges as IRange[];
  const width = params.colWidth as number | Record<number, number>;
  if (!range) return undefined;
  const pixels = typeof width === 'number' ? width : width[range.startColumn];
  return pixels === undefined
    ? undefined
    : { change: 'columnWidth', sheetId, column: range.startColumn, pixels };
}

function rowsOf({ startRow, endRow }: IRange) {
  return { at: startRow, count: endRow - startRow + 1 };
}

function columnsOf({ startColumn, endColumn }: IRange) {
  return { at: startColumn, count: endColumn - startColumn + 1 };
}
