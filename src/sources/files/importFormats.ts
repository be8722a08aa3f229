import { tabNamed } from '../../workbook/schema/tabs';
import type { FilledTab } from '../record';
import { type ColumnMapping, formatOfMapping, formatOfTab } from './columnMapping';
import type { ExportFormat } from './exportFormat';
import { exportFormats } from './exportFormats';

/** Tabs that a file can be imported into. */
export const importTabs: readonly FilledTab[] = [
  'Conversions',
  'Posts',
  'Assets',
  'Snapshots',
  'Comments',
  'Creators',
  'Campaigns',
  'Links',
  'Reported',
];

/** Every kind of file that can be read: known exports, the tabs' own headers, remembered mappings. */
export function importFormats(mappings: readonly ColumnMapping[]): readonly ExportFormat[] {
  const own = importTabs.map((tab) => formatOfTab(tab, tabNamed(tab)));
  const remembered = mappings.map((mapping) => formatOfMapping(mapping, tabNamed(mapping.tab)));
  return [...exportFormats, ...own, ...remembered];
}
