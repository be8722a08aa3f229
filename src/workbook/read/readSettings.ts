import { cleanText } from '../../ground/cells/cleanText';
import type { FileLocale } from '../../ground/cells/fileLocale';
import { flagOfCell } from '../../ground/cells/flagOfCell';
import { isBlank } from '../../ground/cells/isBlank';
import { isDate } from '../../ground/cells/isDate';
import { numberOfCell } from '../../ground/cells/numberOfCell';
import { type Message, message } from '../../ground/text/text';
import { isZone } from '../../ground/time/zoneOffsets';
import { healthTexts } from '../../messages/healthTexts';
import type { IssueList } from '../issueList';
import type { SettingKey } from '../schema/settingKey';
import type { Settings } from '../schema/settings';
import { settingsKeys } from '../schema/settingsKeys';
import { settingsTab } from '../schema/tabs/settingsTab';
import { reportHeaderRow, reportTab } from './reportTab';
import { settingLines } from './settingLines';
import { shownCell } from './shownCell';
import { tabRows } from './tabRows';

/** What numbers and flags typed as text are read with. */
type SettingsLocale = Pick<FileLocale, 'decimalSign' | 'isCrossNo' | 'clock'>;

type Values = readonly (readonly unknown[])[];

/**
 * The settings of a workbook. Blank lines keep their defaults; a value that cannot be used is
 * reported and keeps its default too. A line whose key repeats is ignored: the first one counts.
 *
 * @param values the cells of the Settings tab; undefined when there is none
 * @param locale the file's, for numbers and flags typed as text
 */
export function readSettings(
  values: Values | undefined,
  locale: SettingsLocale,
  issues: IssueList,
): Settings {
  const rows = tabRows(settingsTab, values ?? []);
  const { match, cells, firstRow } = rows;
  reportTab(settingsTab, values && cells, match, issues);
  if (firstRow > 2) reportHeaderRow(settingsTab, firstRow - 1, issues);
  const lineOf = settingLines(rows);
  const settings = settingsKeys.map((setting: SettingKey) => {
    const line = lineOf(setting);
    if (line === undefined || isBlank(line.cell)) return [setting.key, setting.default];
    const value = settingValue(setting, line.cell, locale);
    if (value !== null) return [setting.key, value];
    issues.add({
      severity: 'warning',
      tab: 'Settings',
      row: line.row,
      column: setting.key,
      expected: expectationOf(setting),
      found: shownCell(line.cell, locale.clock),
      toDo: message(healthTexts.mendSetting, { value: setting.default ?? '-' }),
    });
    return [setting.key, setting.default];
  });
  return Object.fromEntries(settings) as Settings;
}

/** What a setting must be, where a text is not; null where it can be used. */
export function settingProblem(
  setting: SettingKey,
  text: string,
  locale: SettingsLocale,
): Message | null {
  return settingValue(setting, text, locale) === null ? expectationOf(setting) : null;
}

/** How Settings keep a flag: by 0 and 1. */
const flagWords: { readonly [flag: number]: string } = ['no', 'yes'];

function settingValue(
  { kind, choices, min, max }: SettingKey,
  cell: unknown,
  locale: SettingsLocale,
): string | number | null {
  if (kind === 'text') return textOrNull(isDate(cell) ? '' : String(cell).trim());
  if (kind === 'flag') return flagWords[flagOfCell(cell, locale)] ?? null;
  const text = isDate(cell) ? '' : cleanText(String(cell));
  if (kind === 'choice') return choices?.includes(text.toLowerCase()) ? text.toLowerCase() : null;
  if (kind === 'zone') return isZone(text) ? text : null;
  if (kind === 'email') return /^[^\s@,;]+@[^\s@,;]+$/.test(text) ? text : null;
  const value = numberOfCell(cell, locale);
  const fits = value >= (min ?? 0) && value <= (max ?? Number.MAX_VALUE);
  return fits ? value : null;
}

function textOrNull(text: string): string | null {
  return text === '' ? null : text;
}

function expectationOf({ kind, choices, min, max }: SettingKey): Message {
  if (choices !== undefined) return message(healthTexts.oneOf, { choices: choices.join(', ') });
  if (kind === 'zone') return message(healthTexts.aTimeZone, {});
  if (kind === 'email') return message(healthTexts.anEmail, {});
  if (kind === 'share') return message(healthTexts.aShare, {});
  if (kind === 'text') return message(healthTexts.aText, {});
  return max === undefined
    ? message(healthTexts.atLeast, { min: min ?? 0 })
    : message(healthTexts.between, { min: min ?? 0, max });
}
