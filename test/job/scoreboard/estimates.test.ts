import { runBook } from '../../support/jobBook';

/** Orders of which many carry the creator's code and some name her as well. */
const book = {
  Campaigns: [{ campaign_id: 'spring' }],
  Creators: [{ creator_id: 'mina', name: 'Mina', platform: 'instagram' }],
  Posts: [
    {
      post_id: 'm1',
      creator_id: 'mina',
      campaign_id: 'spring',
      published_at: '2026-05-01',
      fee: 100,
    },
  ],
  Links: [{ campaign_id: 'spring', creator_id: 'mina', promo_code: 'MINA' }],
  Conversions: Array.from({ length: 60 }, (_, index) => ({
    conversion_id: `o${index}`,
    kind: 'order',
    occurred_at: '2026-05-02',
    promo_code: index < 30 ? 'MINA' : '',
    survey_creator: index % 2 === 0 ? 'Mina' : '',
  })),
};

test('estimates stand in the total alone, apart from its figures', () => {
  const rows = runBook(book).tab('Scoreboard');
  const total = rows.find(({ scope }) => scope === 'total');
  expect(total?.estimates).toMatch(/^Survey: \d+ to \d+ orders owed to creators/);
  expect(total?.kpis).not.toContain('Survey');
  expect(rows.filter(({ scope }) => scope !== 'total').map(({ estimates }) => estimates)).toEqual([
    '',
    '',
  ]);
});
