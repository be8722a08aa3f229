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
