import { CellValueType, type ICellData, type IStyleData } from '@univerjs/core';
import type { Cell, CellValue } from '../../../emulator/workbook/cell';
import type { CellRemarks } from './hoveredCell';

/** A cell of the workbook in the grid's own terms. */
export function univerCell(cell: Cell, style: IStyleData | null): ICellData {
  const remarks = remarksOf(cell);
  return {
    ...typed(cell.value),
    f: cell.formula ?? null,
    s: style,
    p: null,
    si: null,
    custom: remarks ? { ...remarks } : null,
  };
}

/** An empty cell that leaves nothing behind of what was there. */
export const NO_CELL: ICellData = {
  v: null,
  t: null,
  f: null,
  s: null,
  p: null,
  si: null,
  custom: null,
};

function typed(value: CellValue): Pick<ICellData, 'v' | 't'> {
  if (typeof value === 'object') return { v: value.error, t: CellValueType.STRING };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  return value === '' ? { v: null, t: null } : { v: value, t: CellValueType.STRING };
}

function remarksOf({ note, value }: Cell): CellRemarks | null {
  const error = typeof value === 'object' ? value.message : '';
  if (!note && !error) return null;
  return { ...(note && { note }), ...(error && { error }) };
}
