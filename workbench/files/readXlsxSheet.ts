import type ExcelJS from 'exceljs';
import { readA1 } from '../../emulator/workbook/a1';
import type { Cell, CellErrorText, CellValidation, CellValue } from '../../emulator/workbook/cell';
import { serialFromWall } from '../../emulator/workbook/serialDate';
import type { Workbook } from '../../emulator/workbook/workbook';
import type { Worksheet } from '../../emulator/workbook/worksheet';
import { LIMITS } from './limits';
import { readXlsxFormula } from './xlsxFormula';
import { readXlsxStyle } from './xlsxStyle';

/** Excel's own date formats are the reader's country's; a spreadsheet's are written out. */
const DATE_FORMATS: Readonly<Record<string, string>> = {
  'mm-dd-yy': 'm/d/yyyy',
  'm/d/yy h:mm': 'm/d/yyyy h:mm',
};
const PIXELS_PER_CHARACTER = 7;
const COLUMN_PADDING = 5;

/** Copies one sheet of an .xlsx file into a tab. */
export function readXlsxSheet(
  source: ExcelJS.Worksheet,
  sheet: Worksheet,
  workbook: Workbook,
): void {
  workbook.batch(() => {
    forEachStoredCell(source, (sourceCell) => {
      if (sourceCell.isMerged && sourceCell.master !== sourceCell) return;
      const cell = readCell(sourceCell);
      const { fullAddress } = sourceCell;
      if (cell) sheet.setCell(fullAddress.row - 1, fullAddress.col - 1, cell);
    });
    addValidations(source, sheet);
    readLayout(source, sheet);
  });
}

/** Blank cells with a format count too; exceljs's own loops either leave them out or make up millions more. */
function forEachStoredCell(source: ExcelJS.Worksheet, visit: (cell: ExcelJS.Cell) => void): void {
  const { _rows: rows } = source as unknown as { _rows: { _cells: ExcelJS.Cell[] }[] };
  rows.forEach((row) => {
    row._cells.forEach(visit);
  });
}

function readCell(source: ExcelJS.Cell): Cell | undefined {
  const formula = source.formula ? readXlsxFormula(source.formula) : undefined;
  if (formula === 'spilled') return undefined;
  const numberFormat = DATE_FORMATS[source.numFmt] ?? source.numFmt;
  const style = readXlsxStyle(source);
  const note = noteText(source.note);
  const value = storedValue(formula ? source.result : source.value);
  const hasFormat = numberFormat !== undefined && numberFormat !== 'General';
  if (value === '' && !formula && !hasFormat && !style && !note) return undefined;
  return {
    value,
    ...(formula && formula),
    ...(hasFormat && { numberFormat }),
    ...(style && { style }),
    ...(note && { note }),
  };
}

function storedValue(value: ExcelJS.CellValue | undefined): CellValue {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return value.slice(0, LIMITS.cellLength);
  if (value instanceof Date) return serialFromWall(value.getTime());
  if ('error' in value) return { error: value.error as CellErrorText, message: '' };
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return storedValue(value.text as ExcelJS.CellValue);
  return '';
}

function noteText(note: string | ExcelJS.Comment | undefined): string {
  if (!note) return '';
  return typeof note === 'string' ? note : (note.texts ?? []).map(({ text }) => text).join('');
}

function addValidations(source: ExcelJS.Worksheet, sheet: Worksheet): void {
  const { dataValidations } = source as unknown as {
    dataValidations?: { model?: Record<string, ExcelJS.DataValidation> };
  };
  for (const [address, rule] of Object.entries(dataValidations?.model ?? {})) {
    const area = readA1(address, sheet.rowCount, sheet.columnCount);
    const validation = area && rule && listValidation(rule);
    if (!validation || area.row >= sheet.rowCount || area.column >= sheet.columnCount) continue;
    const cell = sheet.cellAt(area.row, area.column) ?? { value: '' };
    sheet.setCell(area.row, area.column, { ...cell, validation });
  }
}

function listValidation(rule: ExcelJS.DataValidation): CellValidation | undefined {
  const list = rule.type === 'list' && /^"(.*)"$/s.exec(String(rule.formulae?.[0]))?.[1];
  if (!list) return undefined;
  return {
    criteria: 'VALUE_IN_LIST',
    values: [list.split(','), true],
    allowInvalid: rule.showErrorMessage !== true,
    helpText: rule.prompt ?? '',
  };
}

function readLayout(source: ExcelJS.Worksheet, sheet: Worksheet): void {
  // A file without views gives null, whatever the type says.
  const [view] = source.views ?? [];
  if (view?.state === 'frozen') {
    sheet.frozenRows = view.ySplit ?? 0;
    sheet.frozenColumns = view.xSplit ?? 0;
  }
  if (view?.showGridLines === false) sheet.hiddenGridlines = true;
  sheet.hidden = source.state !== 'visible';
  const columns: readonly Partial<ExcelJS.Column>[] = source.columns ?? [];
  columns.forEach(({ width, hidden }, index) => {
    if (width) {
      sheet.columnWidths.set(index, Math.round(width * PIXELS_PER_CHARACTER + COLUMN_PADDING));
    }
    if (hidden) sheet.hiddenColumns.add(index);
  });
  sheet.merges = (source.model.merges ?? []).flatMap((range) => {
    return readA1(range, sheet.rowCount, sheet.columnCount) ?? [];
  });
  sheet.touchStructure();
}
