import type ExcelJS from 'exceljs';
import type { CellStyle } from '../../emulator/workbook/cell';

const HORIZONTAL = ['left', 'center', 'right'] as const;
const VERTICAL = ['top', 'middle', 'bottom'] as const;

/** The part of an .xlsx cell's style that the workbench shows; undefined when it is plain. */
export function readXlsxStyle({ font, fill, alignment }: ExcelJS.Cell): CellStyle | undefined {
  const fontColor = colourOf(font?.color);
  const background = fill?.type === 'pattern' && fill.pattern === 'solid' && colourOf(fill.fgColor);
  const horizontalAlignment = HORIZONTAL.find((side) => side === alignment?.horizontal);
  const verticalAlignment = VERTICAL.find((side) => side === alignment?.vertical);
  const style: CellStyle = {
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.underline && { underline: true }),
    ...(font?.strike && { strikethrough: true }),
    ...(fontColor && fontColor !== '#000000' && { fontColor }),
    ...(background && { background }),
    ...(horizontalAlignment && { horizontalAlignment }),
    ...(verticalAlignment && verticalAlignment !== 'bottom' && { verticalAlignment }),
    ...(alignment?.wrapText && { wrap: 'WRAP' as const }),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}

/** The same style as exceljs writes it. */
export function writeXlsxStyle(style: CellStyle): Partial<ExcelJS.Style> {
  const { fontColor, background, horizontalAlignment, verticalAlignment, wrap } = style;
  const font: Partial<ExcelJS.Font> = {
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.underline && { underline: true }),
    ...(style.strikethrough && { strike: true }),
    ...(fontColor && { color: { argb: argbOf(fontColor) } }),
    ...(style.fontSize && { size: style.fontSize }),
    ...(style.fontFamily && { name: style.fontFamily }),
  };
  const alignment: Partial<ExcelJS.Alignment> = {
    ...(horizontalAlignment && { horizontal: horizontalAlignment }),
    ...(verticalAlignment && { vertical: verticalAlignment }),
    ...(wrap === 'WRAP' && { wrapText: true }),
  };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(background && {
      fill: {
        type: 'pattern' as const,
        pattern: 'solid' as const,
        fgColor: { argb: argbOf(background) },
      },
    }),
  };
}

function colourOf(colour: Partial<ExcelJS.Color> | undefined): string | undefined {
  const argb = colour?.argb;
  return argb && /^[0-9a-f]{8}$/i.test(argb) ? `#${argb.slice(2).toLowerCase()}` : undefined;
}

function argbOf(colour: string): string {
  return `FF${colour.replace('#', '').toUpperCase()}`;
}
