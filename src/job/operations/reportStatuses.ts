import { creatorStatus } from '../../domain/collaboration/creatorStatus';
import { message } from '../../ground/text/text';
import { choiceText } from '../../messages/choiceText';
import { operationsTexts as texts } from '../../messages/operationsTexts';
import { grouped } from '../grouped';
import { textAt } from '../looker/slotLabels';
import type { Workbook } from '../workbook';
import type { CollaborationCase } from './collaborationCase';

/** Notes where the typed status of a creator and her collaborations disagree; a pause is somebody's own word. */
export function reportStatuses(
  { creators, issues }: Pick<Workbook, 'creators' | 'issues'>,
  cases: readonly CollaborationCase[],
): void {
  const own = grouped(cases, ({ row }) => row.creator_id);
  for (let row = 0; row < creators.rowCount; row++) {
    const id = textAt(creators, 'creator_id', row);
    const typed = textAt(creators, 'status', row);
    const hers = own.get(id);
    if (hers === undefined || typed === '' || typed === 'paused') continue;
    const shown = statusOf(hers);
    if (typed === shown) continue;
    issues.add({
      severity: 'note',
      tab: 'Creators',
      row: creators.sheetRows[row] ?? null,
      column: 'status',
      expected: message(texts.statusExpected, { status: message(choiceText('status', shown), {}) }),
      found: message(texts.statusTyped, {
        creator: textAt(creators, 'name', row) || id,
        status: message(choiceText('status', typed), {}),
      }),
      toDo: message(texts.statusToDo, {}),
    });
  }
}

/** Where the talk with a creator stands by her collaborations. */
export function statusOf(cases: readonly CollaborationCase[]) {
  return creatorStatus(
    cases.map(({ row, checked }) => ({ stage: checked.stage, outcome: row.outcome })),
  );
}
