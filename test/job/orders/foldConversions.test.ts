import { type BookRow, runBook, total } from '../../support/jobBook';

/** What a shop's rows come to when everything is Ana's. */
function told(conversions: BookRow[]) {
  const { tab } = runBook({
    Settings: [{ key: 'gross_margin', value: 0.5 }],
    Campaigns: [{ campaign_id: 'serum', target_cpa: 40 }],
    Creators: [{ creator_id: 'ana', platform: 'instagram' }],
    Posts: [
      {
        post_id: 'a1',
        creator_id: 'ana',
        campaign_id: 'serum',
        published_at: '2026-05-01',
        fee: 50,
      },
    ],
    Links: [{ campaign_id: 'serum', creator_id: 'ana', promo_code: 'ANA' }],
    Conversions: conversions.map((row) => ({
      conversion_id: 'o1',
      kind: 'order',
      occurred_at: '2026-05-03 10:00',
      promo_code: 'ANA',
      ...row,
    })),
  });
  return {
    refunds: total(tab('Looker'), 'refunds'),
    credits: tab('Credits').map(({ conversion_id, evidence }) => `${conversion_id} ${evidence}`),
    health: tab('Health')
      .filter((issue) => issue.tab === 'Conversions')
      .map(({ row, found }) => `${row} ${found}`),
    marginKnown: tab('Scoreboard')[0]?.margin_known,
  };
}

/** Design 10.4 and 10.18: a cell and a row tell the same money once, different money together, never more than was paid. */
test.each<[string, BookRow[], number]>([
  ['the cell and a row tell the same 30', [{ revenue: 80, refunded: 30 }, { revenue: -30 }], 30],
  ['60 and 40 of 80: the larger', [{ revenue: 80, refunded: 60 }, { revenue: -40 }], 60],
  ['40 and 60 of 80: the larger', [{ revenue: 80, refunded: 40 }, { revenue: -60 }], 60],
  ['50 and 30 of 80: all of it', [{ revenue: 80, refunded: 50 }, { revenue: -30 }], 80],
  [
    'a row whose own cell says more than its minus',
    [{ revenue: 80 }, { revenue: -20, refunded: 30 }],
    30,
  ],
  [
    'a row whose minus says more than its cell',
    [{ revenue: 80 }, { revenue: -30, refunded: 20 }],
    30,
  ],
  ['a later row of the order', [{ revenue: 80 }, { revenue: 80, refunded: 30 }], 30],
  [
    'a later row that corrects the first',
    [
      { revenue: 80, refunded: 50 },
      { revenue: 80, refunded: 30 },
    ],
    30,
  ],
  [
    'a later row that says nothing of it',
    [
      { revenue: 80, refunded: 50 },
      { revenue: 80, status: 'paid' },
    ],
    50,
  ],
  ['a status “refunded” beside a nought', [{ revenue: 80, status: 'Refunded', refunded: 0 }], 80],
])('given back: %s', (_, rows, refunds) => {
  expect(told(rows)).toMatchObject({ refunds, health: [] });
});

/** A row repeats when it is no refund and changes neither status nor refund. */
test.each<[string, BookRow[], string[], string[]]>([
  [
    'a blank status leaves the first one standing',
    [{ revenue: 80, status: 'cancelled' }, { revenue: 80 }],
    ['o1 excluded'],
    ['3 o1 again (first in row 2)'],
  ],
  [
    'the same status again',
    [
      { revenue: 80, status: 'paid' },
      { revenue: 80, status: 'paid' },
    ],
    ['o1 code'],
    ['3 o1 again (first in row 2)'],
  ],
  [
    'the same refund again',
    [
      { revenue: 80, refunded: 30 },
      { revenue: 80, refunded: 30 },
    ],
    ['o1 code'],
    ['3 o1 again (first in row 2)'],
  ],
  [
    'no refund where there was one',
    [
      { revenue: 80, refunded: 30 },
      { revenue: 80, refunded: 0 },
    ],
    ['o1 code'],
    ['3 o1 again (first in row 2)'],
  ],
  [
    'a later row of 0 is a change, no refund',
    [{ revenue: 80 }, { revenue: 0, status: 'cancelled' }],
    ['o1 excluded'],
    [],
  ],
  [
    'a lead has nothing to give back',
    [{ kind: 'lead' }, { kind: 'lead', revenue: -5 }],
    ['o1 code'],
    ['3 o1 again (first in row 2)'],
  ],
  [
    'a refund under a number that no order has',
    [{ revenue: 80 }, { conversion_id: 'x9', revenue: -25 }],
    ['o1 code'],
    ['3 x9: 25 given back, but no such order'],
  ],
])('%s', (_, rows, credits, health) => {
  expect(told(rows)).toMatchObject({ credits, health });
});

test('an order of 0 is an order whose money is known', () => {
  expect(told([{ revenue: 0 }, { conversion_id: 'o2', revenue: 80 }])).toEqual({
    refunds: 0,
    credits: ['o1 code', 'o2 code'],
    health: [],
    marginKnown: '',
  });
});
