import { inputError } from '../../domain/inputError';
import { headerKey } from '../../ground/cells/headerKey';
import { endpointTexts } from '../../messages/endpointTexts';
import type { InputOf, ResultOf, SettingToSave } from '../../shared/endpoints';
import { settingProblem } from '../../workbook/read/readSettings';
import { records } from '../../workbook/read/records';
import type { SettingKey } from '../../workbook/schema/settingKey';
import { settingsKeys } from '../../workbook/schema/settingsKeys';
import { fileLanguage } from '../fileLanguage';
import { fileSettings } from '../fileSettings';
import { withDocumentLock } from '../job/documentLock';
import { settingNote } from '../tabs/headerNotes';
import { followCurrency } from '../tabs/moneyDecimals';
import { type OpenWorkbook, openWorkbook } from '../tabs/openWorkbook';
import { appendRecords, updateRecord } from '../tabs/writeRecords';
import { sidebarSettings } from './openSidebar';
import { inputReader } from './readInput';

const savable: readonly SettingToSave[] = [
  'currency',
  'target_cpa',
  'gross_margin',
  'window_days',
  'month_budget',
];

/** Writes one setting as it was typed, once it reads as what the setting must be. */
export function saveSetting(input: InputOf<'saveSetting'>): ResultOf<'saveSetting'> {
  const asked = inputReader(input);
  const key = asked.oneOf('key', savable);
  const text = asked.filled('text').trim();
  return withDocumentLock(() => {
    const workbook = openWorkbook();
    writeSetting(workbook, key, text);
    if (key === 'currency') followCurrency(workbook.sheets, text);
    return { settings: sidebarSettings(fileSettings(workbook.sheets)) };
  });
}

/**
 * Writes a setting over its own line, or as a new line. Inside the document lock.
 *
 * @throws InputError when the text is nothing that the setting can be
 */
export function writeSetting(workbook: OpenWorkbook, key: string, text: string): void {
  const setting: SettingKey | undefined = settingsKeys.find((each) => each.key === key);
  if (!setting) throw new RangeError(`no setting ${key}`);
  const problem = settingProblem(setting, text, workbook.reading.locale);
  if (problem) throw inputError(endpointTexts.mustBeSetting, { argument: key, expected: problem });
  const table = workbook.table('Settings');
  const names = new Set([headerKey(setting.key), headerKey(setting.ko)]);
  const index = records(table).findIndex((row) => names.has(headerKey(row.key)));
  const sheetRow = table.sheetRows[index];
  if (sheetRow !== undefined) updateRecord(workbook, 'Settings', sheetRow, { value: text });
  else {
    const note = settingNote(key, fileLanguage());
    appendRecords(workbook, 'Settings', [{ key, value: text, note }]);
  }
}
