import type { CellStyle } from '../workbook/cell';
import { Color } from './color';
import { RangeContent } from './rangeContent';
import { gridOf } from './rangeGeometry';
import { sheetEnums } from './sheetEnums';

/** A rectangle of cells: what its look is. */
export abstract class RangeStyles extends RangeContent {
  getNumberFormats() {
    return gridOf(this, (cell) => cell?.numberFormat ?? '0.###############');
  }

  getNumberFormat() {
    return this.getNumberFormats()[0]?.[0];
  }

  getNotes() {
    return gridOf(this, (cell) => cell?.note ?? '');
  }

  getNote() {
    return this.getNotes()[0]?.[0];
  }

  getFontWeight() {
    return firstStyle(this).bold ? 'bold' : 'normal';
  }

  getBackground() {
    return firstStyle(this).background ?? '#ffffff';
  }

  getBackgrounds() {
    return gridOf(this, (cell) => cell?.style?.background ?? '#ffffff');
  }

  getBackgroundObject() {
    return new Color(this.execution, this.getBackground());
  }

  getFontColorObject() {
    return new Color(this.execution, firstStyle(this).fontColor ?? '#000000');
  }

  getFontColor() {
    return firstStyle(this).fontColor ?? '#000000';
  }

  getFontColors() {
    return gridOf(this, (cell) => cell?.style?.fontColor ?? '#000000');
  }

  getFontWeights() {
    return gridOf(this, (cell) => (cell?.style?.bold ? 'bold' : 'normal'));
  }

  getFontStyle() {
    return firstStyle(this).italic ? 'italic' : 'normal';
  }

  getFontStyles() {
    return gridOf(this, (cell) => (cell?.style?.italic ? 'italic' : 'normal'));
  }

  getFontLine() {
    return lineOf(firstStyle(this));
  }

  getFontLines() {
    return gridOf(this, (cell) => lineOf(cell?.style ?? {}));
  }

  getFontSize() {
    return firstStyle(this).fontSize ?? 10;
  }

  getFontSizes() {
    return gridOf(this, (cell) => cell?.style?.fontSize ?? 10);
  }

  getFontFamily() {
    return firstStyle(this).fontFamily ?? 'Arial';
  }

  getFontFamilies() {
    return gridOf(this, (cell) => cell?.style?.fontFamily ?? 'Arial');
  }

  getVerticalAlignment() {
    return firstStyle(this).verticalAlignment ?? 'bottom';
  }

  getVerticalAlignments() {
    return gridOf(this, (cell) => cell?.style?.verticalAlignment ?? 'bottom');
  }

  getHorizontalAlignment() {
    return this.getHorizontalAlignments()[0]?.[0];
  }

  getHorizontalAlignments() {
    return gridOf(this, (cell) => cell?.style?.horizontalAlignment ?? 'general');
  }

  getWrap() {
    return firstStyle(this).wrap === 'WRAP';
  }

  getWraps() {
    return gridOf(this, (cell) => cell?.style?.wrap === 'WRAP');
  }

  getWrapStrategy() {
    return sheetEnums.WrapStrategy.get(firstStyle(this).wrap ?? 'OVERFLOW');
  }
}

function lineOf({ underline, strikethrough }: CellStyle): string {
  if (strikethrough) return 'line-through';
  return underline ? 'underline' : 'none';
}

function firstStyle({ sheet, area }: RangeStyles): CellStyle {
  return sheet.cellAt(area.row, area.column)?.style ?? {};
}
