import type { FileLocale } from './fileLocale';
import { blank, isBlank } from './isBlank';
import { numberOfText } from './numberOfText';

/** The number of a cell: `blank` when it holds nothing, NaN when it is unusable. A number stays as it is. */
export function numberOfCell(cell: unknown, locale: Pick<FileLocale, 'decimalSign'>): number {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : Number.NaN;
  if (isBlank(cell)) return blank;
  return typeof cell === 'string' ? numberOfText(cell, locale) : Number.NaN;
}
