import type { FileLocale } from './fileLocale';
import { flagOfText } from './flagOfText';
import { blank, isBlank } from './isBlank';

/** 1 or 0 of a yes or no cell, `blank` when it holds nothing, NaN when it is unusable. */
export function flagOfCell(cell: unknown, locale: Pick<FileLocale, 'isCrossNo'>): number {
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  if (typeof cell === 'number') return cell === 0 || cell === 1 ? cell : Number.NaN;
  if (isBlank(cell)) return blank;
  return typeof cell === 'string' ? flagOfText(cell, locale) : Number.NaN;
}
