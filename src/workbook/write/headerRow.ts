import type { Language } from '../../ground/text/language';
import { columnsOf } from '../schema/columnsOf';
import { headerOf } from '../schema/header';
import { type TabName, tabNamed } from '../schema/tabs';
import { isSpoken } from './spokenTab';

/**
 * The header row of a tab: the keys themselves where dashboards name them. Other tabs that the job writes follow the
 * language of their file.
 */
export function headerRow(name: TabName, language: Language = 'en'): string[] {
  const tab = tabNamed(name);
  const columns = columnsOf(tab);
  if ('headersAreKeys' in tab) return columns.map(({ key }) => key);
  const isKorean = language === 'ko' && isSpoken(tab);
  return columns.map(({ key, ko }) => (isKorean ? ko : headerOf(key)));
}
