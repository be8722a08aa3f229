import {
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { Look } from '../../server/protocol';

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const VERTICAL = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const WRAP = {
  OVERFLOW: WrapStrategy.OVERFLOW,
  WRAP: WrapStrategy.WRAP,
  CLIP: WrapStrategy.CLIP,
};

/** What every cell looks like unless it says otherwise, as in a new Google spreadsheet. */
export const DEFAULT_STYLE: IStyleData = {
  ff: 'Arial',
  fs: 10,
  vt: VerticalAlign.MIDDLE,
  pd: { t: 2, r: 3, b: 3, l: 3 },
};

/** A cell's look in the grid's own terms; null when it is plain. */
export function univerStyle({ numberFormat, style = {} }: Look): IStyleData | null {
  const { fontColor, background, horizontalAlignment, verticalAlignment, wrap } = style;
  const result: IStyleData = {
    ...(style.bold && { bl: BooleanNumber.TRUE }),
    ...(style.italic && { it: BooleanNumber.TRUE }),
    ...(style.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(style.strikethrough && { st: { s: BooleanNumber.TRUE } }),
    ...(style.fontFamily && { ff: style.fontFamily }),
    ...(style.fontSize && { fs: style.fontSize }),
    ...(fontColor && { cl: { rgb: fontColor } }),
    ...(background && { bg: { rgb: background } }),
    ...(horizontalAlignment && { ht: HORIZONTAL[horizontalAlignment] }),
    ...(verticalAlignment && { vt: VERTICAL[verticalAlignment] }),
    ...(wrap && { tb: WRAP[wrap] }),
    ...(style.rotation && { tr: { a: style.rotation } }),
    ...(numberFormat && { n: { pattern: numberFormat } }),
  };
  return Object.keys(result).length > 0 ? result : null;
}
