import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'papaparse';
import type { PipelineInput } from '../../../src/job/pipelineInput';
import type { TabCells } from '../../../src/job/workbook';

/** The input of a run over a folder of CSVs named after the tabs. */
export function folderInput(folder: string, nowMs: number): PipelineInput {
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const tabs = Object.fromEntries(
    files.map((name) => [
      basename(name, '.csv'),
      parse<string[]>(readFileSync(join(folder, name), 'utf8')).data,
    ]),
  ) as TabCells;
  const settings = new Map((tabs.Settings ?? []).map((row) => [String(row[0]), String(row[1])]));
  return {
    tabs,
    nowMs,
    zone: settings.get('time_zone') || 'UTC',
    locale: settings.get('locale') || 'en_US',
  };
}

/** The folders of workbooks below one, itself included. */
export function workbookFolders(root: string): string[] {
  if (!existsSync(root)) return [];
  const entries = readdirSync(root, { withFileTypes: true });
  const own = entries.some(({ name }) => name === 'Conversions.csv') ? [root] : [];
  const below = entries.filter((entry) => entry.isDirectory());
  return [...own, ...below.flatMap(({ name }) => workbookFolders(join(root, name)))];
}
