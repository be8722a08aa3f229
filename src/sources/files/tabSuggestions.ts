import { tabNamed } from '../../workbook/schema/tabs';
import type { FilledTab } from '../record';
import { importTabs } from './importFormats';
import { suggestedColumns } from './suggestedColumns';

/** Of each tab that a file may fill the headers that seem to mean its columns: column → header. */
export type TabSuggestions = {
  readonly [tab in FilledTab]: { readonly [column: string]: string };
};

/**
 * What the columns of a file of an unknown kind may be, for each tab.
 *
 * @param rows some rows below the header
 */
export function tabSuggestions(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): TabSuggestions {
  const suggested = importTabs.map(
    (tab) => [tab, suggestedColumns(headers, tabNamed(tab), rows)] as const,
  );
  return Object.fromEntries(suggested) as TabSuggestions;
}

/** A report's portal and period are told once for the whole file, its ids are made. */
function isToldOnce(tab: FilledTab, key: string): boolean {
  return tab === 'Reported' && ['report_id', 'source', 'period_start', 'period_end'].includes(key);
}

/**
 * The tab that such a file most likely fills: the one of which most columns are suggested, every required column that
 * stays open set against one. The earlier of equals. Feeds of other workbooks come with their own headers alone.
 */
export function likeliestTab(suggestions: TabSuggestions): FilledTab {
  const score = (tab: FilledTab) => {
    const found = suggestions[tab];
    const columns: readonly { key: string; required?: boolean }[] = tabNamed(tab).columns;
    const open = columns.filter(
      ({ key, required }) => required && !(key in found) && !isToldOnce(tab, key),
    );
    return Object.keys(found).length - open.length;
  };
  const guessed = importTabs.filter((tab) => tab !== 'Feeds');
  return guessed.reduce((best, tab) => (score(tab) > score(best) ? tab : best));
}
