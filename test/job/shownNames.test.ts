import { campaignName, creatorName } from '../../src/job/shownNames';
import { measuredBook } from '../support/jobBook';

test('a name where one stands in the own tab, else the id', () => {
  const { creator, campaign, ...known } = measuredBook({
    Campaigns: [
      { campaign_id: 'spring', name: 'Spring' },
      { campaign_id: 'summer' },
      { campaign_id: 'autumn', name: 'Autumn' },
    ],
    Creators: [
      { creator_id: 'c1', platform: 'instagram', name: 'Mina' },
      { creator_id: 'c2', platform: 'instagram' },
      { creator_id: 'c3', platform: 'instagram', name: 'Joon' },
    ],
    Posts: [{ post_id: 'p', creator_id: 'c9', campaign_id: 'winter', published_at: '2026-05-01' }],
  });
  expect(['c1', 'c2', 'c3', 'c9'].map((id) => creatorName(known, creator(id)))).toEqual([
    'Mina',
    'c2',
    'Joon',
    'c9',
  ]);
  expect(
    ['spring', 'summer', 'autumn', 'winter'].map((id) => campaignName(known, campaign(id))),
  ).toEqual(['Spring', 'summer', 'Autumn', 'winter']);
  // Nobody, and a code that no id has.
  for (const code of [0, 99]) {
    expect([creatorName(known, code), campaignName(known, code)]).toEqual(['', '']);
  }
});
