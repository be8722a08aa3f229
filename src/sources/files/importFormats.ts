import { tabNamed } from '../../workbook/schema/tabs';
import type { FilledTab } from '../record';
import type { ColumnMapping } from './columnMapping';
import type { ExportFormat } from './exportFormat';
import { exportFormats } from './exportFormats';
import { formatOfMapping, formatOfTab } from './mappedFormat';

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
  'Feeds',
];

/**
 * Every kind of file that can be read: known exports, the tabs' own headers, remembered mappings.
 *
 * @param repeats what rows with one id mean in a table with a tab's own headers, once it was answered
 */
export function importFormats(
  mappings: readonly ColumnMapping[],
  repeats?: ColumnMapping['repeats'],
): readonly ExportFormat[] {
  const own = importTabs.map((tab) => formatOfTab(tab, tabNamed(tab), repeats));
  const remembered = mappings.map((mapping) => formatOfMapping(mapping, tabNamed(mapping.tab)));
  return [...exportFormats, ...own, ...remembered];
}
