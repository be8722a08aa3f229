import { headerKey } from '../../ground/cells/headerKey';
import type { SettingKey } from '../schema/settingKey';
import type { TabRows } from './tabRows';

/** A line of the Settings tab: its value, and its row as the spreadsheet shows it. */
export interface SettingLine {
  readonly cell: unknown;
  readonly row: number;
}

/** Finds the line of a setting by its key in any spelling, in Korean too; the first line of a key counts. */
export function settingLines({
  match: { indexes },
  cells,
  firstRow,
}: TabRows): (setting: Pick<SettingKey, 'key' | 'ko'>) => SettingLine | undefined {
  const keyIndex = indexes.get('key') ?? -1;
  const valueIndex = indexes.get('value') ?? -1;
  const lines = new Map<string, SettingLine>();
  for (let index = 1; index < cells.length && keyIndex >= 0 && valueIndex >= 0; index++) {
    const key = headerKey(String(cells[index]?.[keyIndex] ?? ''));
    const line = { cell: cells[index]?.[valueIndex], row: index - 1 + firstRow };
    if (key !== '' && !lines.has(key)) lines.set(key, line);
  }
  return ({ key, ko }) => lines.get(headerKey(key)) ?? lines.get(headerKey(ko));
}
