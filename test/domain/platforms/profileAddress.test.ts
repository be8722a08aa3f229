import { profileAddress } from '../../../src/domain/platforms/profileAddress';
import { runBook } from '../../support/jobBook';

test.each([
  ['insta', '@Lea.Fox', 'instagram.com/lea.fox'],
  ['인스타', 'lea.fox', 'instagram.com/lea.fox'],
  ['tiktok', '@lea', 'tiktok.com/@lea'],
  ['instagram', '', undefined],
  ['', '@lea', undefined],
])('%s %s', (platform, handle, address) => {
  expect(profileAddress(platform, handle)).toBe(address);
});

test('a post whose creator is typed as a profile’s address is hers, though Creators holds the handle alone', () => {
  const post = (creator_id: string) => ({
    post_id: creator_id,
    creator_id,
    campaign_id: 'spring',
    published_at: '2026-05-01',
    fee: 10,
  });
  const { tab } = runBook({
    Campaigns: [{ campaign_id: 'spring' }],
    Creators: [
      { creator_id: 'lea', name: 'Lea', platform: 'insta', handle: '@lea.fox' },
      { creator_id: 'mia', name: 'Mia', platform: 'tiktok', handle: '@mia.runs' },
    ],
    Posts: ['https://www.instagram.com/lea.fox/', 'm.tiktok.com/@mia.runs?lang=en', 'lea'].map(
      post,
    ),
  });
  const spend = tab('Scoreboard').filter(({ scope }) => scope === 'creator');
  expect(spend.map((row) => [row.creator_id, row.spend])).toEqual([
    ['lea', 20],
    ['mia', 10],
  ]);
});
