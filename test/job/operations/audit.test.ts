import { type Book, runBook } from '../../support/jobBook';

const book: Book = {
  Campaigns: [
    {
      campaign_id: 'spring',
      audience_who: 'runners',
      audience_cares: 'weight',
      offer: '10% off',
      next_step: 'the shop',
      starts_on: '2026-04-01',
      ends_on: '2026-06-09',
    },
  ],
  Creators: [
    { creator_id: 'mina', platform: 'instagram', source: 'hashtag' },
    { creator_id: 'joon', platform: 'youtube' },
  ],
  Posts: [
    { post_id: 'm1', creator_id: 'mina', campaign_id: 'spring', published_at: '2026-05-01' },
    { post_id: 'j1', creator_id: 'joon', campaign_id: 'spring', published_at: '2026-05-02' },
  ],
  Links: [{ campaign_id: 'spring', creator_id: 'mina', promo_code: 'MINA' }],
  Collaborations: [{ collab_id: 'k', creator_id: 'mina', campaign_id: 'spring', stage: 'live' }],
};

test('twenty facts, each with what was found; what nobody knows counts nothing', () => {
  const audit = runBook(book).tab('Audit');
  expect(audit).toHaveLength(20);
  const found = Object.fromEntries(audit.map((row) => [row.fact, [row.points, row.found]]));
  expect(found).toMatchObject({
    'three answers about the audience': [1, '2 of 3'],
    'an offer with an end': [1, '1 of 2'],
    'a landing page that outsiders understand': [0, 'unknown'],
    'three to seven creators': [1, '2 of 3-7'],
    '60 to 90 days': [2, '70 days'],
    'how creators were found': [1, '1 of 2'],
    'at least two posts each': [0, '0 of 2'],
    'captions in own words': [0, 'unknown'],
    'posts with an own key': [1, '1 of 2'],
    'payments in time': [0, 'unknown'],
  });
  expect(audit.every(({ points, next_step }) => (points === 2) === (next_step === ''))).toBe(true);
});

test('it appears with the first collaboration', () => {
  const { output } = runBook({ ...book, Collaborations: [] });
  expect(output.tabs.map(({ name }) => name)).not.toContain('Audit');
});

test('a payment that was approved past the gate costs a point', () => {
  const paid = { payout_id: 'x', collab_id: 'k', kind: 'fee', amount: 1, state: 'paid' };
  const payout = { ...paid, due_on: '2026-05-20', paid_on: '2026-05-19' };
  const points = (change: object) => {
    const audit = runBook({ ...book, Payouts: [{ ...payout, ...change }] }).tab('Audit');
    const fact = audit.find((row) => row.fact === 'payments in time');
    return [fact?.points, fact?.found];
  };
  expect(points({})).toEqual([2, '1 of 1']);
  expect(points({ override_reason: 'by phone' })).toEqual([
    1,
    '1 of 1; 1 approved without all facts',
  ]);
});
