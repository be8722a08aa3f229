import type { Language } from '../../ground/text/text';
import { columnsOf } from '../schema/columnsOf';
import { headerOf } from '../schema/header';
import { type TabName, tabNamed } from '../schema/tabs';
import { isSpoken } from './spokenTab';

/**
 * The header row of a tab. Looker's headers are the keys themselves: its formulas name them. Other tabs that the
 * job writes follow the language of their file.
 */
export function headerRow(name: TabName, language: Language = 'en'): string[] {
  const columns = columnsOf(tabNamed(name));
  if (name === 'Looker') return columns.map(({ key }) => key);
  const isKorean = language === 'ko' && isSpoken(tabNamed(name));
  return columns.map(({ key, ko }) => (isKorean ? ko : headerOf(key)));
}
