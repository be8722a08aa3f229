import { readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { Workbook } from '../../emulator/workbook/workbook';
import { tabs as declaredTabs } from '../../src/workbook/schema/tabs';
import { csvRows } from './csvRows';
import { FileProblem } from './fileProblem';
import { readFileSettings } from './fileSettings';
import { knownTab } from './knownTab';
import { readCsvTab } from './readCsvTab';

/** How a folder of CSVs is read. */
export interface CsvFolderOptions {
  /** Is told, in one line each, what was left out or looks wrong. */
  warn?: (line: string) => void;
}

interface CsvTab {
  name: string;
  file: string;
  path: string;
}

/**
 * Reads a folder of CSV files named after tabs (`Posts.csv`) into a workbook.
 * @throws FileProblem when the folder or one of its files cannot be used
 */
export async function readCsvFolder(
  folder: string,
  options: CsvFolderOptions = {},
): Promise<Workbook> {
  const tabs = await csvTabs(folder, options.warn ?? (() => undefined));
  const settings = tabs.find(({ name }) => name === 'Settings');
  const rows: (readonly string[])[] = [];
  if (settings) await csvRows(settings.path, settings.file, (some) => rows.push(...some));
  const { currency, ...place } = readFileSettings(rows);
  const workbook = new Workbook({ name: basename(folder), ...place });
  for (const { name, file, path } of tabs) {
    await readCsvTab(workbook.addSheet(name), { workbook, file, path, currency, ...options });
  }
  return workbook;
}

async function csvTabs(folder: string, warn: (line: string) => void): Promise<CsvTab[]> {
  const files = (await namesIn(folder)).filter((name) => extname(name).toLowerCase() === '.csv');
  const tabs = new Map<string, CsvTab>();
  for (const file of files.sort()) {
    const tab = knownTab(basename(file, extname(file)));
    if (!tab) {
      warn(`${file} was left out: no tab has this name.`);
      continue;
    }
    const other = tabs.get(tab.name);
    if (other) throw new FileProblem(`${other.file} and ${file} are both the tab ${tab.name}.`);
    tabs.set(tab.name, { name: tab.name, file, path: join(folder, file) });
  }
  if (tabs.size === 0) {
    throw new FileProblem(`${folder} has no CSV file named after a tab, such as Posts.csv.`);
  }
  return [...tabs.values()].sort((a, b) => tabOrder(a.name) - tabOrder(b.name));
}

/** Tabs stand in the order in which people meet them. */
function tabOrder(name: string): number {
  return declaredTabs.findIndex((tab) => tab.name === name);
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new FileProblem(`${folder} does not exist.`);
    if (code === 'ENOTDIR')
      throw new FileProblem(`${folder} is neither a folder nor an .xlsx file.`);
    throw new FileProblem(`${folder} cannot be read (${code}).`);
  }
}
