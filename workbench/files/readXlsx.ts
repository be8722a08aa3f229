import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import ExcelJS from 'exceljs';
import { Workbook } from '../../emulator/workbook/workbook';
import { FileProblem } from './fileProblem';
import { fileSettings } from './fileSettings';
import { LIMITS } from './limits';
import { readXlsxSheet } from './readXlsxSheet';
import { guardXlsx } from './xlsxGuard';

const MOST_SPANNED_CELLS = 2_000_000;
/** Parts of a file that the workbench does not show. */
const UNUSED_PARTS = [
  'extLst',
  'drawing',
  'picture',
  'legacyDrawing',
  'tableParts',
  'conditionalFormatting',
];
const WIDTH_PARTS = ['cols'];
const SPANNING_PARTS = ['mergeCells', 'dataValidations'];

/**
 * Opens an .xlsx file: values, formulas, formats, styles, widths, frozen rows, notes, drop-down lists.
 * Formulas keep the results that the file carries until they are calculated anew.
 * @throws FileProblem when it is no workbook, damaged or too big
 */
export async function readXlsx(path: string, warn?: (line: string) => void): Promise<Workbook> {
  const name = basename(path);
  const file = await bytesOf(path, name);
  const { spannedCells, lastWidth } = await guardXlsx(file, name);
  const isSpread = spannedCells > MOST_SPANNED_CELLS;
  if (isSpread)
    warn?.(`${name}: merged cells and drop-down lists were left out, they span too many cells.`);
  const isWide = lastWidth > LIMITS.columns;
  if (isWide) warn?.(`${name}: widths were left out, they are of columns that no sheet has.`);
  const source = await load(file, name, [
    ...UNUSED_PARTS,
    ...(isSpread ? SPANNING_PARTS : []),
    ...(isWide ? WIDTH_PARTS : []),
  ]);
  return convert(source, name);
}

async function bytesOf(path: string, name: string): Promise<Buffer> {
  try {
    if ((await stat(path)).size > LIMITS.xlsxBytes) {
      throw new FileProblem(
        `${name} is too big to open: more than ${LIMITS.xlsxBytes / 1_000_000} MB.`,
      );
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new FileProblem(
      code === 'ENOENT' ? `${path} does not exist.` : `${path} cannot be read (${code}).`,
    );
  }
}

async function load(file: Buffer, name: string, ignoreNodes: string[]): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(file as unknown as ExcelJS.Buffer, { ignoreNodes });
    return workbook;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (/^Out of bounds/.test(reason)) {
      throw new FileProblem(`${name} has cells where a sheet of Excel has none.`);
    }
    throw new FileProblem(`${name} is damaged and cannot be opened (${reason}).`);
  }
}

function convert(source: ExcelJS.Workbook, name: string): Workbook {
  const workbook = new Workbook({ name: name.replace(/\.xlsx$/i, '') });
  for (const sourceSheet of source.worksheets) {
    const { rowCount, columnCount } = sourceSheet;
    const size = { rows: Math.max(rowCount, 1000), columns: Math.max(columnCount, 26) };
    const sheet = workbook.addSheet(sourceSheet.name, size);
    if (workbook.cellCount() > LIMITS.cells) Object.assign(sheet, { rowCount, columnCount });
    if (workbook.cellCount() > LIMITS.cells) {
      throw new FileProblem(`${name} is too big: a spreadsheet holds at most 10 million cells.`);
    }
    readXlsxSheet(sourceSheet, sheet, workbook);
  }
  if (workbook.sheets.length === 0) throw new FileProblem(`${name} has no sheets.`);
  const settings = fileSettings(workbook);
  workbook.timeZone = settings.timeZone;
  workbook.locale = settings.locale;
  return workbook;
}
