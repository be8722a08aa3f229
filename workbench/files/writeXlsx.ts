import { rename } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { a1Of } from '../../emulator/workbook/a1';
import type { Cell, CellValidation } from '../../emulator/workbook/cell';
import { isCellError } from '../../emulator/workbook/cell';
import type { Workbook } from '../../emulator/workbook/workbook';
import type { Worksheet } from '../../emulator/workbook/worksheet';
import { FileProblem } from './fileProblem';
import { spilledXlsxFormula, writeXlsxFormula } from './xlsxFormula';
import { writeXlsxStyle } from './xlsxStyle';

const PIXELS_PER_CHARACTER = 7;
const COLUMN_PADDING = 5;
/** A fixed date of creation, so that the same workbook gives the same file. */
const CREATED = new Date(Date.UTC(2000, 0, 1));

/** The archiver inside the writer, as far as it is used here. */
interface Archive {
  append(content: unknown, entry: { readonly name: string; readonly date?: Date }): unknown;
}

/** The parts inside the file carry a date too: the clock's, unless the archiver is told another from the first part on. */
class UndatedWriter extends ExcelJS.stream.xlsx.WorkbookWriter {
  declare private archive: Archive;

  set zip(archive: Archive) {
    const append = archive.append.bind(archive);
    archive.append = (content, entry) => append(content, { ...entry, date: CREATED });
    this.archive = archive;
  }

  get zip(): Archive {
    return this.archive;
  }
}

/** What to save. */
export interface XlsxOptions {
  /** Default: every tab. */
  tabNames?: readonly string[];
  /** Tells the add-on's functions (upper case) from a spreadsheet's own. */
  isCustomFunction?: (name: string) => boolean;
}

/**
 * Saves a workbook as .xlsx, row by row, so that big ones need little memory. The file is replaced whole.
 * @throws FileProblem when the file cannot be written
 */
export async function writeXlsx(
  workbook: Workbook,
  path: string,
  options: XlsxOptions = {},
): Promise<void> {
  const names = options.tabNames?.map((name) => name.toLowerCase());
  const sheets = workbook.sheets.filter(({ name }) => !names || names.includes(name.toLowerCase()));
  const half = `${path}.${process.pid}.tmp`;
  try {
    const writer = new UndatedWriter({
      filename: half,
      useStyles: true,
      useSharedStrings: true,
    });
    writer.created = CREATED;
    writer.modified = CREATED;
    for (const sheet of sheets)
      writeSheet(writer, sheet, options.isCustomFunction ?? (() => false));
    await writer.commit();
    await rename(half, path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new FileProblem(`${path} cannot be written (${code ?? message}).`);
  }
}

function writeSheet(
  writer: ExcelJS.stream.xlsx.WorkbookWriter,
  sheet: Worksheet,
  isCustom: (name: string) => boolean,
): void {
  const target = writer.addWorksheet(sheet.name, {
    state: sheet.hidden ? 'hidden' : 'visible',
    views: [viewOf(sheet)],
  });
  for (const [column, width] of sheet.columnWidths) {
    target.getColumn(column + 1).width = (width - COLUMN_PADDING) / PIXELS_PER_CHARACTER;
  }
  const folded = new Set(sheet.columnGroups.foldedColumns());
  for (let column = 0; column < sheet.columnCount; column += 1) {
    const depth = sheet.columnGroups.depthOf(column);
    if (depth > 0) target.getColumn(column + 1).outlineLevel = depth;
    if (folded.has(column) || sheet.hiddenColumns.has(column)) {
      target.getColumn(column + 1).hidden = true;
    }
  }
  for (const area of sheet.merges) target.mergeCells(a1Of(area));
  let lastRow = -1;
  sheet.forEachCell((cell, row, column) => {
    if (row !== lastRow && lastRow >= 0) target.getRow(lastRow + 1).commit();
    lastRow = row;
    writeCell(target.getRow(row + 1).getCell(column + 1), cell, isCustom);
  });
  target.commit();
}

function viewOf(sheet: Worksheet): Partial<ExcelJS.WorksheetView> {
  const { frozenRows: ySplit, frozenColumns: xSplit } = sheet;
  const showGridLines = !sheet.hiddenGridlines;
  if (ySplit === 0 && xSplit === 0) return { state: 'normal', showGridLines };
  return { state: 'frozen', xSplit, ySplit, showGridLines };
}

function writeCell(target: ExcelJS.Cell, cell: Cell, isCustom: (name: string) => boolean): void {
  const { numberFormat, style, note, validation } = cell;
  target.value = xlsxValue(cell, isCustom);
  if (style) Object.assign(target, writeXlsxStyle(style));
  if (numberFormat) target.numFmt = numberFormat;
  if (note) target.note = note;
  const rule = validation && listRule(validation);
  if (rule) target.dataValidation = rule;
}

function xlsxValue(cell: Cell, isCustom: (name: string) => boolean): ExcelJS.CellValue {
  const { value, formula } = cell;
  const error = isCellError(value)
    ? { error: value.error as ExcelJS.CellErrorValue['error'] }
    : undefined;
  const shown = isCellError(value) ? value.error : value;
  if (cell.spilled)
    return {
      formula: spilledXlsxFormula(shown),
      result: error ?? shown,
    } as ExcelJS.CellFormulaValue;
  if (formula) {
    return {
      formula: writeXlsxFormula(formula, shown, isCustom),
      result: error ?? shown,
    } as ExcelJS.CellFormulaValue;
  }
  return error ?? (value === '' ? null : (value as ExcelJS.CellValue));
}

function listRule({
  criteria,
  values,
  allowInvalid,
}: CellValidation): ExcelJS.DataValidation | undefined {
  const [choices] = values;
  if (criteria !== 'VALUE_IN_LIST' || !Array.isArray(choices)) return undefined;
  const list = choices.join(',');
  if (list.length > 255) return undefined;
  return {
    type: 'list',
    allowBlank: true,
    formulae: [`"${list}"`],
    showErrorMessage: !allowInvalid,
  };
}
