import { headerKey } from '../../src/ground/cells/headerKey';
import type { Column, Tab } from '../../src/workbook/schema/column';
import { spellingsOf } from '../../src/workbook/schema/header';
import { tabs } from '../../src/workbook/schema/tabs';

const tabByKey = new Map<string, Tab>(
  tabs.flatMap((tab): [string, Tab][] => [
    [headerKey(tab.name), tab],
    [headerKey(tab.ko), tab],
  ]),
);

/** The declared tab of this name, however it is spelled, in English or Korean. */
export function knownTab(name: string): Tab | undefined {
  return tabByKey.get(headerKey(name));
}

/** For each header of a tab its declared column, or undefined for a column of the user's own. */
export function knownColumns(
  tab: Tab | undefined,
  headers: readonly string[],
): (Column | undefined)[] {
  const columnByKey = new Map<string, Column>();
  for (const column of tab?.columns ?? []) columnByKey.set(headerKey(column.key), column);
  for (const column of tab?.columns ?? []) {
    for (const spelling of spellingsOf(column)) {
      if (!columnByKey.has(spelling)) columnByKey.set(spelling, column);
    }
  }
  return headers.map((header) => columnByKey.get(headerKey(header)));
}
