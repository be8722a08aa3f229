import { cleanText } from '../../ground/cells/cleanText';
import type { Language } from '../../ground/text/language';
import { settingsTab } from '../schema/tabs/settingsTab';
import { settingLines } from './settingLines';
import { tabRows } from './tabRows';

/** How the setting is spelled in the Settings tab. */
const setting = { key: 'language', ko: '언어' };

/**
 * The language that Settings name, null without one. It is read beside `readSettings`, because a cell that says
 * what is wrong needs the language and must not open the readers of all tabs for it.
 *
 * @param values the cells of the Settings tab
 */
export function languageSetting(values: readonly (readonly unknown[])[]): Language | null {
  const line = settingLines(tabRows(settingsTab, values))(setting);
  const text = cleanText(String(line?.cell ?? '')).toLowerCase();
  return text === 'en' || text === 'ko' ? text : null;
}
