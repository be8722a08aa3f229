import { message } from '../../ground/text/text';
import { importTexts } from '../../messages/importTexts';
import { leftOutTexts } from '../../messages/leftOutTexts';
import { accountNames } from '../../sources/accountNames';
import { sources } from '../../sources/sources';
import type { Issue } from '../../workbook/issue';

/** Accounts that this copy of the add-on was built without. */
export function leftOutAccounts(): { readonly id: string; readonly label: string }[] {
  const built = new Set(sources.map(({ id }) => id));
  return Object.entries(accountNames)
    .filter(([id]) => !built.has(id))
    .map(([id, label]) => ({ id, label }));
}

/** What Health says of an account that was imported before and is left out of this copy; nothing of a stranger. */
export function leftOutIssues(id: string): Issue[] {
  return leftOutAccounts()
    .filter((account) => account.id === id)
    .map(({ label }) => ({
      severity: 'warning',
      tab: 'Conversions',
      row: null,
      column: null,
      expected: message(importTexts.goodAnswer, { source: label }),
      found: message(importTexts.noGoodAnswer, {}),
      toDo: message(leftOutTexts.account, { account: label, id }),
    }));
}
