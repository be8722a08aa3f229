import { message, say } from '../../../src/ground/text/text';
import { dueOfIssues } from '../../../src/job/operations/dueOfIssues';
import { evidenceTexts } from '../../../src/messages/evidenceTexts';
import type { Issue } from '../../../src/workbook/issue';
import { IssueList } from '../../../src/workbook/issueList';
import { runBook } from '../../support/jobBook';

const handle: Issue = {
  severity: 'warning',
  tab: 'Creators',
  row: 3,
  column: 'handle',
  expected: message(evidenceTexts.oneRowPerHandle, {}),
  found: message(evidenceTexts.handleTwice, { handle: 'mina', first: 'a', second: 'b' }),
  toDo: message(evidenceTexts.handleTwiceToDo, {}),
};
const code: Issue = { ...handle, expected: message(evidenceTexts.codeInTime, { code: 'MINA' }) };
const other: Issue = { ...handle, expected: message(evidenceTexts.leadFirst, {}) };
const cell: Issue = { ...handle, found: 'mina' };

test('what only a person can ask is due on no day and of nobody; other lines of Health are none', () => {
  const issues = new IssueList();
  for (const issue of [other, handle, cell, code]) issues.add(issue, { all: true });
  const asked = {
    kind: 'check',
    dueOn: undefined,
    who: '',
    creatorId: '',
    creator: '',
    campaign: '',
    collabId: '',
    what: handle.toDo,
    why: handle.found,
    template: '',
  };
  expect(dueOfIssues({ issues })).toEqual([asked, asked]);
});

test('a handle in two rows stands in Today', () => {
  const creator = { platform: 'instagram', handle: 'mina' };
  const { tab } = runBook({
    Creators: [
      { creator_id: 'a', ...creator },
      { creator_id: 'b', ...creator },
    ],
  });
  expect(tab('Today')).toMatchObject([
    { kind: 'check', what: say(handle.toDo, 'en'), why: 'mina is a and b', due_on: '' },
  ]);
});
