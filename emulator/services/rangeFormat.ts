import type { BorderLine, CellStyle } from '../workbook/cell';
import { enumName } from './googleEnum';
import { RangeContent } from './rangeContent';
import { changeCells, gridOf, requireSameShape } from './rangeGeometry';
import { sheetEnums } from './sheetEnums';

/** A rectangle of cells: how it looks. */
export abstract class RangeFormat extends RangeContent {
  getNumberFormats() {
    return gridOf(this, (cell) => cell?.numberFormat ?? '0.###############');
  }

  getNumberFormat() {
    return this.getNumberFormats()[0]?.[0];
  }

  setNumberFormats(formats: unknown) {
    const grid = requireSameShape(formats, this.area, 'data');
    changeCells(this, ({ numberFormat: _before, ...cell }, row, column) => {
      const numberFormat = String(grid[row]?.[column] ?? '');
      return numberFormat === '' ? cell : { ...cell, numberFormat };
    });
    return this;
  }

  setNumberFormat(format: unknown) {
    return this.setNumberFormats(filled(this, format));
  }

  getNotes() {
    return gridOf(this, (cell) => cell?.note ?? '');
  }

  getNote() {
    return this.getNotes()[0]?.[0];
  }

  setNotes(notes: unknown) {
    const grid = requireSameShape(notes, this.area, 'data');
    changeCells(this, ({ note: _before, ...cell }, row, column) => {
      const note = grid[row]?.[column];
      return note === null || note === '' ? cell : { ...cell, note: String(note) };
    });
    return this;
  }

  setNote(note: unknown) {
    return this.setNotes(filled(this, note));
  }

  setFontWeight(weight: unknown) {
    return styled(this, () => ({ bold: weight === 'bold' }));
  }

  setFontWeights(weights: unknown) {
    const grid = requireSameShape(weights, this.area, 'data');
    return styled(this, (row, column) => ({ bold: grid[row]?.[column] === 'bold' }));
  }

  getFontWeight() {
    return firstStyle(this).bold ? 'bold' : 'normal';
  }

  setFontStyle(style: unknown) {
    return styled(this, () => ({ italic: style === 'italic' }));
  }

  setFontLine(line: unknown) {
    return styled(this, () => ({
      underline: line === 'underline',
      strikethrough: line === 'line-through',
    }));
  }

  setFontColor(color: unknown) {
    return styled(this, () => ({ fontColor: colorText(color) }));
  }

  setFontColors(colors: unknown) {
    const grid = requireSameShape(colors, this.area, 'data');
    return styled(this, (row, column) => ({ fontColor: colorText(grid[row]?.[column]) }));
  }

  setFontFamily(fontFamily: unknown) {
    return styled(this, () => ({ fontFamily: String(fontFamily) }));
  }

  setFontSize(size: unknown) {
    return styled(this, () => ({ fontSize: Number(size) }));
  }

  setBackground(color: unknown) {
    return styled(this, () => ({ background: colorText(color) }));
  }

  setBackgrounds(colors: unknown) {
    const grid = requireSameShape(colors, this.area, 'data');
    return styled(this, (row, column) => ({ background: colorText(grid[row]?.[column]) }));
  }

  getBackground() {
    return firstStyle(this).background ?? '#ffffff';
  }

  getBackgrounds() {
    return gridOf(this, (cell) => cell?.style?.background ?? '#ffffff');
  }

  setHorizontalAlignment(alignment: unknown) {
    const shown = alignment === 'normal' || alignment === null ? undefined : alignment;
    return styled(this, () => ({ horizontalAlignment: shown as 'left' | undefined }));
  }

  setVerticalAlignment(alignment: unknown) {
    return styled(this, () => ({
      verticalAlignment: (alignment ?? undefined) as 'top' | undefined,
    }));
  }

  setWrap(wrap: unknown) {
    return styled(this, () => ({ wrap: wrap === true ? 'WRAP' : 'OVERFLOW' }));
  }

  setWrapStrategy(strategy: unknown) {
    const wrap = enumName(strategy, sheetEnums.WrapStrategy) as 'WRAP';
    return styled(this, () => ({ wrap }));
  }

  setTextRotation(degrees: unknown) {
    return styled(this, () => ({ rotation: Number(degrees) }));
  }

  setBorder(...given: unknown[]) {
    const [top, left, bottom, right, vertical, horizontal, color = '#000000', style] = given;
    const line: BorderLine = {
      color: colorText(color) ?? '#000000',
      style: style ? enumName(style, sheetEnums.BorderStyle) : 'SOLID',
    };
    const { rows, columns } = this.area;
    return styled(this, (row, column, before) => {
      const sides = {
        top: row === 0 ? top : horizontal,
        bottom: row === rows - 1 ? bottom : horizontal,
        left: column === 0 ? left : vertical,
        right: column === columns - 1 ? right : vertical,
      };
      const borders: Record<string, BorderLine> = { ...before.borders };
      for (const [side, wanted] of Object.entries(sides)) {
        if (wanted === true) borders[side] = line;
        if (wanted === false) delete borders[side];
      }
      return { borders };
    });
  }
}

type LooseStyle = { [Key in keyof CellStyle]?: CellStyle[Key] | undefined };

function styled<Range extends RangeFormat>(
  range: Range,
  style: (row: number, column: number, before: CellStyle) => LooseStyle,
): Range {
  changeCells(range, ({ style: before = {}, ...cell }, row, column) => {
    const merged = Object.entries({ ...before, ...style(row, column, before) });
    const kept = Object.fromEntries(
      merged.filter(([, value]) => value !== undefined && value !== false),
    );
    return Object.keys(kept).length === 0 ? cell : { ...cell, style: kept };
  });
  return range;
}

function firstStyle({ sheet, area }: RangeFormat): CellStyle {
  return sheet.cellAt(area.row, area.column)?.style ?? {};
}

function filled({ area }: RangeFormat, value: unknown): unknown[][] {
  return Array.from({ length: area.rows }, () => new Array<unknown>(area.columns).fill(value));
}

function colorText(color: unknown): string | undefined {
  if (color === null || color === undefined || color === '') return undefined;
  if (typeof color !== 'string') throw new Error('Colour objects are not emulated');
  return color.toLowerCase();
}
