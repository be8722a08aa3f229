import type { InputOf, ResultOf } from '../../shared/endpoints';
import { tabNamed } from '../../workbook/schema/tabs';
import { fileLanguage } from '../fileLanguage';
import { ensureTab } from '../tabs/createTab';
import { openTabSheets } from '../tabs/tabSheets';
import { inputReader } from './readInput';

const shown = [
  'Settings',
  'Campaigns',
  'Creators',
  'Posts',
  'Links',
  'Assets',
  'Briefs',
  'Health',
  'Runs',
  'Scoreboard',
  'Today',
  'Audit',
  'Benchmarks',
] as const;

/** Brings a tab to the front; one that is not there yet is created with its headers. */
export function showTab(input: InputOf<'showTab'>): ResultOf<'showTab'> {
  const name = inputReader(input).oneOf('tab', shown);
  const sheets = openTabSheets();
  const sheet = ensureTab(sheets, name, tabNamed(name), fileLanguage());
  sheets.remember();
  sheets.spreadsheet.setActiveSheet(sheet);
  return { tab: sheet.getName() };
}
