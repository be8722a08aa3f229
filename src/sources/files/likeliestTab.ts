import type { Column } from '../../workbook/schema/column';

/**
 * The tab that a file of an unknown kind most likely fills: the one of which most columns are suggested, every required
 * column that stays open set against one. The earlier of equals.
 *
 * @param suggestions of each tab the headers that seem to mean its columns
 * @param tabs the declarations of the same tabs
 */
export function likeliestTab<Name extends string>(
  suggestions: { readonly [tab in Name]: { readonly [column: string]: string } },
  tabs: { readonly [tab in Name]: { readonly columns: readonly Column[] } },
): Name {
  const score = (tab: Name) => {
    const found = suggestions[tab];
    const open = tabs[tab].columns.filter(({ key, required }) => required && !(key in found));
    return Object.keys(found).length - open.length;
  };
  return (Object.keys(tabs) as Name[]).reduce((best, tab) =>
    score(tab) > score(best) ? tab : best,
  );
}
