import type { Column } from './column';
import type { AnyTab } from './tabs';

/** The columns of a tab, for code that treats all tabs alike. */
export function columnsOf(tab: AnyTab): readonly Column[] {
  return tab.columns;
}
