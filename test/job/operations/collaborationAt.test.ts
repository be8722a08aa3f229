import { message } from '../../../src/ground/text/text';
import { dueInCase } from '../../../src/job/operations/caseDue';
import { collaborationFinder } from '../../../src/job/operations/collaborationAt';
import { dutyTexts } from '../../../src/messages/dutyTexts';
import type { BookRow } from '../../support/jobBook';
import { workOf } from './workOf';

const day = (text: string) => Date.parse(text) / 86_400_000;
const terms = { creator_id: 'ana', campaign_id: 'spring', stage: 'agreed', owner: 'Jo' };
const bookOf = (rows: BookRow[]) =>
  workOf({
    Campaigns: [{ campaign_id: 'spring', name: 'Spring' }],
    Creators: [{ creator_id: 'ana', name: 'Ana', platform: 'instagram' }],
    Collaborations: rows.map((row, at) => ({ collab_id: `k${at}`, ...terms, ...row })),
  });

/** operations.md: what was agreed by a day holds on it; terms without a day hold from the start. */
test.each<[string, BookRow[], string, string | undefined]>([
  ['the only one', [{}], '2026-05-03', 'k0'],
  [
    'the one agreed by then',
    [{ agreed_on: '2026-04-01' }, { agreed_on: '2026-05-01' }],
    '2026-04-30',
    'k0',
  ],
  [
    'the renewal from its day on',
    [{ agreed_on: '2026-04-01' }, { agreed_on: '2026-05-01' }],
    '2026-05-01',
    'k1',
  ],
  ['one without a day before a renewal', [{}, { agreed_on: '2026-05-01' }], '2026-04-30', 'k0'],
  ['not one that never began', [{ outcome: 'declined', stage: 'closed' }, {}], '2026-05-03', 'k1'],
  ['none where none began', [{ outcome: 'no_reply', stage: 'closed' }], '2026-05-03', undefined],
  ['one that has ended', [{ outcome: 'ended', stage: 'closed' }], '2026-05-03', 'k0'],
  ['not another creator’s', [{ creator_id: 'ben' }], '2026-05-03', undefined],
  ['not another campaign’s', [{ campaign_id: 'summer' }], '2026-05-03', undefined],
])('%s', (_, rows, at, expected) => {
  const find = collaborationFinder(bookOf(rows).book.collaborations);
  const found = find({ creator_id: 'ana', campaign_id: 'spring' }, day(at));
  expect(found?.collab_id).toBe(expected);
});

test.each([
  ['Jo', 'Jo'],
  ['', ''],
])('what is due is for the owner: “%s”', (owner, who) => {
  const [each] = bookOf([{ owner }]).cases;
  const due = {
    kind: 'recap',
    dueOn: 7,
    what: message(dutyTexts.recap, {}),
    why: message(dutyTexts.recapWhy, {}),
    template: 'recap',
  } as const;
  expect(each && dueInCase(each, due)).toEqual({
    ...due,
    who,
    creatorId: 'ana',
    creator: 'Ana',
    campaign: 'Spring',
    collabId: 'k0',
  });
});
