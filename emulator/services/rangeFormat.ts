import type { BorderLine, Cell, CellStyle } from '../workbook/cell';
import { colourOfParts, readColour } from '../workbook/readColour';
import { Color } from './color';
import { requireUntyped } from './editRights';
import { enumName } from './googleEnum';
import { changeAlike, changeCells, requireSameShape } from './rangeGeometry';
import { RangeStyles } from './rangeStyles';
import { sheetEnums } from './sheetEnums';

/** A rectangle of cells: how it looks. */
export abstract class RangeFormat extends RangeStyles {
  setNumberFormats(formats: unknown) {
    const grid = requireSameShape(formats, this.area, 'data');
    requireUntyped(this.sheet, this.area);
    changeAlike(this, (row, column) => String(grid[row]?.[column] ?? ''), withNumberFormat);
    return this;
  }

  setNumberFormat(format: unknown) {
    requireUntyped(this.sheet, this.area);
    changeAlike(this, () => String(format ?? ''), withNumberFormat);
    return this;
  }

  setNotes(notes: unknown) {
    const grid = requireSameShape(notes, this.area, 'data');
    changeAlike(
      this,
      (row, column) => grid[row]?.[column],
      ({ note: _before, ...cell }, note) =>
        note === null || note === '' ? cell : { ...cell, note: String(note) },
    );
    return this;
  }

  setNote(note: unknown) {
    return this.setNotes(filled(this, note));
  }

  setFontWeight(weight: unknown) {
    return styledAlike(this, { bold: weight === 'bold' });
  }

  setFontWeights(weights: unknown) {
    const grid = requireSameShape(weights, this.area, 'data');
    return styled(this, (row, column) => ({ bold: grid[row]?.[column] === 'bold' }));
  }

  setFontStyle(style: unknown) {
    return styledAlike(this, { italic: style === 'italic' });
  }

  setFontLine(line: unknown) {
    return styledAlike(this, {
      underline: line === 'underline',
      strikethrough: line === 'line-through',
    });
  }

  setFontColor(color: unknown) {
    return styledAlike(this, { fontColor: colorText(color) });
  }

  setFontColors(colors: unknown) {
    const grid = requireSameShape(colors, this.area, 'data');
    return styled(this, (row, column) => ({ fontColor: colorText(grid[row]?.[column]) }));
  }

  setFontFamily(fontFamily: unknown) {
    return styledAlike(this, { fontFamily: String(fontFamily) });
  }

  setFontSize(size: unknown) {
    return styledAlike(this, { fontSize: Number(size) });
  }

  setBackground(color: unknown) {
    return styledAlike(this, { background: colorText(color) });
  }

  setBackgrounds(colors: unknown) {
    const grid = requireSameShape(colors, this.area, 'data');
    return styled(this, (row, column) => ({ background: colorText(grid[row]?.[column]) }));
  }

  setBackgroundRGB(red: number, green: number, blue: number) {
    return this.setBackground(colourOfParts([red, green, blue]));
  }

  setBackgroundObject(color: unknown) {
    return this.setBackground(color);
  }

  setFontColorObject(color: unknown) {
    return this.setFontColor(color);
  }

  setFontSizes(sizes: unknown) {
    const grid = requireSameShape(sizes, this.area, 'data');
    return styled(this, (row, column) => ({ fontSize: Number(grid[row]?.[column]) }));
  }

  setFontFamilies(families: unknown) {
    const grid = requireSameShape(families, this.area, 'data');
    return styled(this, (row, column) => ({ fontFamily: String(grid[row]?.[column]) }));
  }

  setFontStyles(styles: unknown) {
    const grid = requireSameShape(styles, this.area, 'data');
    return styled(this, (row, column) => ({ italic: grid[row]?.[column] === 'italic' }));
  }

  setFontLines(lines: unknown) {
    const grid = requireSameShape(lines, this.area, 'data');
    return styled(this, (row, column) => ({
      underline: grid[row]?.[column] === 'underline',
      strikethrough: grid[row]?.[column] === 'line-through',
    }));
  }

  setHorizontalAlignments(alignments: unknown) {
    const grid = requireSameShape(alignments, this.area, 'data');
    return styled(this, (row, column) => ({
      horizontalAlignment: shownAlignment(grid[row]?.[column]),
    }));
  }

  setWraps(wraps: unknown) {
    const grid = requireSameShape(wraps, this.area, 'data');
    return styled(this, (row, column) => ({ wrap: grid[row]?.[column] ? 'WRAP' : 'OVERFLOW' }));
  }

  setHorizontalAlignment(alignment: unknown) {
    return styledAlike(this, { horizontalAlignment: shownAlignment(alignment) });
  }

  setVerticalAlignment(alignment: unknown) {
    return styledAlike(this, {
      verticalAlignment: (alignment ?? undefined) as 'top' | undefined,
    });
  }

  setWrap(wrap: unknown) {
    return styledAlike(this, { wrap: wrap === true ? 'WRAP' : 'OVERFLOW' });
  }

  setWrapStrategy(strategy: unknown) {
    const wrap = enumName(strategy, sheetEnums.WrapStrategy) as 'WRAP';
    return styledAlike(this, { wrap });
  }

  setTextRotation(degrees: unknown) {
    return styledAlike(this, { rotation: Number(degrees) });
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

function shownAlignment(alignment: unknown): 'left' | 'center' | 'right' | undefined {
  const shown = ['left', 'center', 'right'] as const;
  return shown.find((one) => one === alignment);
}

type LooseStyle = { [Key in keyof CellStyle]?: CellStyle[Key] | undefined };

function withNumberFormat({ numberFormat: _before, ...cell }: Cell, numberFormat: string): Cell {
  return numberFormat === '' ? cell : { ...cell, numberFormat };
}

/** One look for the whole range. */
function styledAlike<Range extends RangeFormat>(range: Range, style: LooseStyle): Range {
  changeAlike(range, () => style, withStyle);
  return range;
}

/** A look for each place. */
function styled<Range extends RangeFormat>(
  range: Range,
  style: (row: number, column: number, before: CellStyle) => LooseStyle,
): Range {
  changeCells(range, (cell, row, column) => withStyle(cell, style(row, column, cell.style ?? {})));
  return range;
}

function withStyle({ style: before, ...cell }: Cell, style: LooseStyle): Cell {
  const merged = Object.entries({ ...before, ...style });
  const kept = Object.fromEntries(
    merged.filter(([, value]) => value !== undefined && value !== false),
  );
  return Object.keys(kept).length === 0 ? cell : { ...cell, style: kept };
}

function filled({ area }: RangeFormat, value: unknown): unknown[][] {
  return Array.from({ length: area.rows }, () => new Array<unknown>(area.columns).fill(value));
}

function colorText(color: unknown): string | undefined {
  return color instanceof Color ? color.hex : readColour(color);
}
