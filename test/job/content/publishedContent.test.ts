import { type Book, type BookRow, runBook } from '../../support/jobBook';

/** A post in order: labelled, in own words, briefed, on terms; its code and page are her own. */
const post = (id: string, change: BookRow = {}): BookRow => ({
  post_id: id,
  creator_id: 'mina',
  campaign_id: 'spring',
  published_at: '2026-05-01T10:00',
  fee: 0,
  caption: `#ad I bring this bottle to every class and refill it twice (${id})`,
  ...change,
});

const base: Book = {
  Settings: [{ key: 'currency', value: 'USD' }],
  Campaigns: [{ campaign_id: 'spring', name: 'Spring', audience_country: 'US' }],
  Creators: [
    { creator_id: 'mina', name: 'Mina', platform: 'instagram', handle: '@mina.s', followers: 9000 },
    { creator_id: 'big', name: 'Big', platform: 'instagram', handle: 'big.s', followers: 480_000 },
  ],
  Posts: [
    post('p1'),
    post('p2', { caption: '#ad Hiking with two litres, and a leaking cap once' }),
  ],
  Links: [{ campaign_id: 'spring', creator_id: 'mina', promo_code: 'MINA10' }],
  Briefs: [{ brief_id: 'b', campaign_id: 'spring' }],
};

const terms = {
  collab_id: 'mina-spring',
  creator_id: 'mina',
  campaign_id: 'spring',
  terms_evidence: 'https://mail.example/1',
};

/** What Health finds in a column, and what Today says of it. */
function told(change: Book, column: string) {
  const { tab } = runBook({ ...base, ...change });
  return {
    health: tab('Health')
      .filter((row) => row.column === column)
      .map(({ severity, found }) => `${severity}: ${found}`),
    today: tab('Today').map(({ why }) => why),
  };
}

const faults: [string, string, Book, string][] = [
  [
    'no label',
    'Caption',
    { Posts: [post('p1', { caption: 'I bring it to class every day' }), post('p2')] },
    'error: no label found',
  ],
  [
    'a label behind the fold, by the campaign’s country',
    'Caption',
    {
      Campaigns: [{ campaign_id: 'spring', audience_country: 'KR' }],
      Posts: [
        post('p1', { caption: '매일 가방에 넣고 다니는 물병입니다\n\n#물병 #광고' }),
        post('p2'),
      ],
    },
    'error: “#광고” is buried',
  ],
  [
    'little more than a code',
    'Caption',
    {
      Posts: [post('p1', { caption: '#ad Use code MINA10 for 10% off, link in bio' }), post('p2')],
    },
    'warning: p1: little more than a code',
  ],
  [
    'captions out of one template',
    'Caption',
    { Posts: [post('p1'), post('p2'), post('p3')] },
    'warning: 3 captions of Spring are 100% alike',
  ],
  [
    'a fee without terms',
    'Fee',
    { Posts: [post('p1', { fee: 50 }), post('p2')] },
    'warning: Mina has a fee in Spring and no terms on record',
  ],
  [
    'a fee without a brief',
    'Fee',
    { Posts: [post('p1', { fee: 50 }), post('p2')], Briefs: [], Collaborations: [terms] },
    'warning: Mina has a fee in Spring and no brief',
  ],
  [
    'a gift without a brief',
    'Product cost',
    { Posts: [post('p1', { product_cost: 20 }), post('p2')], Briefs: [] },
    'warning: Mina gets a product in Spring and no brief',
  ],
  [
    'a bonus for views where orders are wanted',
    'Bonus metric',
    { Collaborations: [{ ...terms, bonus_metric: 'views' }] },
    'note: mina-spring pays a bonus for views, and Spring wants Order',
  ],
  [
    'products alone for a large creator, as typed in Creators',
    'Payment model',
    { Creators: [{ ...base.Creators?.[1], payment_model: 'barter' }, ...(base.Creators ?? [])] },
    'warning: Big has 480,000 followers',
  ],
  [
    'products alone for a large creator, by the terms',
    'Payment model',
    { Collaborations: [{ ...terms, creator_id: 'big', payment_model: 'barter' }] },
    'warning: Big has 480,000 followers',
  ],
  [
    'a post that had to be excluded',
    'Excluded from',
    { Posts: [post('p1', { excluded_from: '2026-05-04' }), post('p2')] },
    'warning: p1 is excluded from May 4, 2026 on',
  ],
  [
    'one post only, its window over',
    'Creator ID',
    { Posts: [post('p1')] },
    'note: Mina has one post in Spring',
  ],
];

test.each(faults)(
  '%s is one row of Health, and known to Today',
  (_what, column, change, expected) => {
    const { health, today } = told(change, column);
    const rows = health.filter((row) => row.startsWith(expected));
    expect(rows).toHaveLength(1);
    const found = (rows[0] ?? '').replace(/^\w+: /, '');
    expect(today).toContain(found);
  },
);

test('content in order is told nothing', () => {
  const { tab } = runBook({ ...base, Posts: [...(base.Posts ?? [])] });
  expect(tab('Health').filter(({ tab: name }) => name === 'Posts')).toEqual([]);
  expect(tab('Today')).toEqual([]);
});

test.each<[string, string, Book]>([
  [
    'a label in the platform’s own tool',
    'Caption',
    {
      Posts: [
        post('p1', { caption: 'so good to have', disclosure: 'paid partnership' }),
        post('p2'),
      ],
    },
  ],
  [
    'a post planned for later',
    'Caption',
    {
      Posts: [
        post('p1'),
        post('p2'),
        post('p3', { caption: 'no label', published_at: '2026-07-01' }),
      ],
    },
  ],
  [
    'an excluded post whose incident is resolved',
    'Excluded from',
    {
      Posts: [post('p1', { excluded_from: '2026-05-04' }), post('p2')],
      Inquiries: [
        {
          inquiry_id: 'i',
          kind: 'incident',
          opened_at: '2026-05-04',
          summary: 'claim',
          post_id: 'p1',
          resolved_at: '2026-05-05',
        },
      ],
    },
  ],
  ['a second post', 'Creator ID', {}],
  [
    'a gift with a brief',
    'Product cost',
    { Posts: [post('p1', { product_cost: 20 }), post('p2')] },
  ],
  [
    'a bonus for orders',
    'Bonus metric',
    { Collaborations: [{ ...terms, bonus_metric: 'orders' }] },
  ],
  [
    'a campaign-wide brief and terms',
    'Fee',
    { Posts: [post('p1', { fee: 50 }), post('p2')], Collaborations: [terms] },
  ],
])('%s is no fault', (_what, column, change) => {
  expect(told(change, column).health.filter((row) => !row.includes('alike'))).toEqual([]);
});

test('a handle in two rows and a code out of its time reach Today, too', () => {
  const { tab } = runBook({
    ...base,
    Creators: [
      ...(base.Creators ?? []),
      { creator_id: 'twin', platform: 'instagram', handle: 'MINA.s ' },
    ],
    Links: [
      {
        campaign_id: 'spring',
        creator_id: 'mina',
        promo_code: 'MINA10',
        code_valid_to: '2026-05-02',
      },
    ],
    Conversions: [
      {
        conversion_id: 'o',
        kind: 'order',
        occurred_at: '2026-05-03',
        promo_code: 'MINA10',
        revenue: 5,
      },
    ],
  });
  const whys = tab('Today').map(({ why }) => String(why));
  expect(whys.some((why) => why.includes('mina.s is Mina and twin'))).toBe(true);
  expect(whys.some((why) => why.includes('MINA10 of Mina: expired'))).toBe(true);
});
