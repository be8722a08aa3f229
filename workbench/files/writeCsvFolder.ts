import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Workbook } from '../../emulator/workbook/workbook';
import { csvText } from './csvText';
import { FileProblem } from './fileProblem';

/**
 * Writes the named tabs that exist, one CSV file each. A file is replaced whole, so that a reader never sees half of it.
 * @throws FileProblem when the folder cannot be written
 */
export async function writeCsvFolder(
  workbook: Workbook,
  folder: string,
  tabNames: readonly string[],
): Promise<void> {
  await makeFolder(folder);
  for (const name of tabNames) {
    const sheet = workbook.sheetNamed(name);
    if (sheet) await replaceFile(join(folder, `${name}.csv`), csvText(sheet));
  }
}

/**
 * Makes sure that a folder exists.
 * @throws FileProblem when it cannot be made
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new FileProblem(`${folder} cannot be made a folder (${codeOf(error)}).`);
  }
}

/** @throws FileProblem when the file cannot be written */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const half = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(half, content);
    await rename(half, path);
  } catch (error) {
    throw new FileProblem(`${path} cannot be written (${codeOf(error)}).`);
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
