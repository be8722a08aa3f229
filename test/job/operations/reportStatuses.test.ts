import { type BookRow, runBook } from '../../support/jobBook';

function found(creator: BookRow, collaboration: BookRow): unknown[] {
  const { tab } = runBook({
    Campaigns: [{ campaign_id: 'spring' }],
    Creators: [{ creator_id: 'mina', platform: 'instagram', ...creator }],
    Collaborations: [
      { collab_id: 'k', creator_id: 'mina', campaign_id: 'spring', owner: 'Jo', ...collaboration },
    ],
  });
  return tab('Health')
    .filter(({ column }) => column === 'Status')
    .map((row) => [row.tab, row.expected]);
}

test.each<[string, string, BookRow, boolean]>([
  ['typed as active though only asked', 'active', { stage: 'contacted' }, true],
  ['typed as asked', 'invited', { stage: 'contacted' }, false],
  ['left blank', '', { stage: 'contacted' }, false],
  ['a pause is somebody’s own word', 'paused', { stage: 'contacted' }, false],
  ['typed as ended though work is open', 'ended', { stage: 'agreed' }, true],
])('%s', (_what, status, collaboration, isTold) => {
  expect(found({ status }, collaboration)).toHaveLength(isTold ? 1 : 0);
});

/** The row as the spreadsheet shows it: the second of the tab stands in row 3. */
test.each([
  ['en', 'Mina', 'the status that the collaborations show: Invited', 'Mina is typed as Active'],
  ['en', '', 'the status that the collaborations show: Invited', 'mina is typed as Active'],
  ['ko', 'Mina', '협업이 보여 주는 상태: 제안함', 'Mina: 입력한 상태 활동 중'],
])('what it says in %s of a creator named %p', (language, name, expected, said) => {
  const { tab } = runBook({
    Settings: [{ key: 'language', value: language }],
    Campaigns: [{ campaign_id: 'spring' }],
    Creators: [
      { creator_id: 'joon', platform: 'instagram', status: 'active' },
      { creator_id: 'mina', platform: 'instagram', status: 'active', name },
    ],
    Collaborations: [
      { collab_id: 'k', creator_id: 'mina', campaign_id: 'spring', stage: 'contacted' },
    ],
  });
  const told = tab('Health').filter(({ expected: what }) => what === expected);
  expect(told).toMatchObject([{ row: 3, severity: 'note', found: said }]);
});
