import type { Column, Tab } from '../schema/column';

/** Whether a row may come without this value: the product makes the tab's own ids. */
export function isMade(tab: Tab, { key }: Column): boolean {
  return tab.makesIdFrom !== undefined && key === tab.unique;
}
