import { importTexts } from '../../messages/importTexts';
import { message } from '../../messages/text';
import { sources } from '../../sources/sources';
import type { Issue } from '../../workbook/issue';
import type { ImportOutcome } from './runSource';

/** What the import stage has to say in Health: accounts that failed, and what answers told. */
export function importIssues(outcomes: readonly ImportOutcome[]): Issue[] {
  return outcomes.flatMap((outcome) => {
    const source = sources.find(({ id }) => id === outcome.sourceId);
    const tab = source?.fills[0] ?? 'Conversions';
    const expected = message(importTexts.goodAnswer, {
      source: source?.label.en ?? outcome.sourceId,
    });
    const base = { tab, row: null, column: null, expected } as const;
    const failed: Issue[] =
      outcome.result === 'failed'
        ? [
            {
              ...base,
              severity: 'warning',
              found: message(importTexts.noGoodAnswer, {}),
              toDo: outcome.message,
            },
          ]
        : [];
    const notes = outcome.notes.map((note): Issue => {
      return { ...base, severity: 'note', found: note, toDo: message(importTexts.lookAtIt, {}) };
    });
    return [...failed, ...notes];
  });
}
