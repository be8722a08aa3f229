import { message } from '../../ground/text/text';
import { accountTexts } from '../../messages/accountTexts';
import { importTexts } from '../../messages/importTexts';
import { sources } from '../../sources/sources';
import type { Issue } from '../../workbook/issue';
import { importedIds, readImportState } from './importStates';
import { leftOutIssues } from './leftOutAccounts';

/**
 * What the last import of every account has to say in Health: that it failed and what to do, and
 * what its answers told. Read from what is kept, so that every execution of a run says the same.
 */
export function importIssues(): Issue[] {
  return importedIds().flatMap((id) => {
    const source = sources.find((one) => one.id === id);
    const { last } = readImportState(id);
    if (source === undefined) return leftOutIssues(id);
    if (last === null) return [];
    const expected = message(importTexts.goodAnswer, { source: source.label.en });
    const base = {
      tab: source.fills[0] ?? 'Conversions',
      row: null,
      column: null,
      expected,
    } as const;
    const found = message(importTexts.noGoodAnswer, {});
    const failed: Issue[] =
      last.result === 'failed' ? [{ ...base, severity: 'warning', found, toDo: last.message }] : [];
    const toDo = message(accountTexts.lookAtIt, {});
    const notes = last.notes.map(
      (note): Issue => ({ ...base, severity: 'note', found: note, toDo }),
    );
    return [...failed, ...notes];
  });
}
