import { stat } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import type { Workbook } from '../../emulator/workbook/workbook';
import { FileProblem } from './fileProblem';
import { type CsvFolderOptions, readCsvFolder } from './readCsvFolder';
import { readXlsx } from './readXlsx';
import { makeFolder, writeCsvFolder } from './writeCsvFolder';
import { writeXlsx, type XlsxOptions } from './writeXlsx';

/**
 * Opens a folder of CSV files or an .xlsx file.
 * @throws FileProblem when it cannot be used
 */
export async function openBook(path: string, options: CsvFolderOptions = {}): Promise<Workbook> {
  if (await isFolder(path)) return readCsvFolder(path, options);
  if (isXlsx(path)) return readXlsx(path, options.warn);
  if (extname(path).toLowerCase() === '.csv') {
    throw new FileProblem(`${path} is one CSV file; give the folder that holds it.`);
  }
  throw new FileProblem(`${path} is neither a folder of CSV files nor an .xlsx file.`);
}

/**
 * Writes tabs to an .xlsx file when `path` ends so, otherwise to a folder of CSV files.
 * @throws FileProblem when they cannot be written
 */
export async function saveBook(
  workbook: Workbook,
  path: string,
  tabNames: readonly string[],
  options: XlsxOptions = {},
): Promise<void> {
  if (isXlsx(path)) await writeXlsx(workbook, path, { ...options, tabNames });
  else await writeCsvFolder(workbook, path, tabNames);
}

/**
 * Sees to it, before any work is done, that a book can be written to `path`.
 * @throws FileProblem when it cannot
 */
export async function prepareToSave(path: string): Promise<void> {
  if (!isXlsx(path)) {
    await makeFolder(path);
  } else if (await isFolder(path, false)) {
    throw new FileProblem(`${path} is a folder; an .xlsx file cannot take its place.`);
  } else {
    await makeFolder(dirname(path));
  }
}

function isXlsx(path: string): boolean {
  return extname(path).toLowerCase() === '.xlsx';
}

async function isFolder(path: string, mustExist = true): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && !mustExist) return false;
    if (code === 'ENOENT') throw new FileProblem(`${path} does not exist.`);
    throw new FileProblem(`${path} cannot be read (${code}).`);
  }
}
