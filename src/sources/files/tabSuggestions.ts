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

/**
 * The tab that such a file most likely fills: the one of which most columns are suggested, every required column that
 * stays open set against one. The earlier of equals.
 */
export function likeliestTab(suggestions: TabSuggestions): FilledTab {
  const score = (tab: FilledTab) => {
    const found = suggestions[tab];
    const columns: readonly { key: string; required?: boolean }[] = tabNamed(tab).columns;
    const open = columns.filter(({ key, required }) => required && !(key in found));
    return Object.keys(found).length - open.length;
  };
  return importTabs.reduce((best, tab) => (score(tab) > score(best) ? tab : best));
}
