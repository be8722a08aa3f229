import type { DueThing } from '../../domain/duty/dueThing';
import type { Text } from '../../ground/text/text';
import { isMessage } from '../../ground/text/text';
import { evidenceTexts } from '../../messages/evidenceTexts';
import type { Workbook } from '../workbook';

/** What Health expects where somebody has to ask a creator or the shop. */
const asked: ReadonlySet<Text> = new Set([evidenceTexts.codeInTime, evidenceTexts.oneRowPerHandle]);

/** Codes used out of their time and handles in two rows, as things that are due. */
export function dueOfIssues({ issues }: Pick<Workbook, 'issues'>): DueThing[] {
  return issues.all().flatMap(({ expected, found, toDo }): DueThing[] => {
    if (!asked.has(expected.text) || !isMessage(found)) return [];
    return [
      {
        kind: 'check',
        dueOn: undefined,
        who: '',
        creatorId: '',
        creator: '',
        campaign: '',
        collabId: '',
        what: toDo,
        why: found,
        template: '',
      },
    ];
  });
}
