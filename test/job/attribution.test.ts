import { type Book, type BookRow, runBook } from '../support/jobBook';

const book: Book = {
  Settings: [{ key: 'window_days', value: 7 }],
  Campaigns: [
    { campaign_id: 'spring', name: 'Spring' },
    { campaign_id: 'long', name: 'Long', window_days: 30 },
  ],
  Creators: [
    { creator_id: 'mina', name: 'Mina Park', platform: 'instagram', handle: '@mina.daily' },
    { creator_id: 'joon', name: 'Joon', platform: 'youtube', handle: 'joon' },
    { creator_id: 'leo', name: 'Leo', platform: 'tiktok', handle: 'leo' },
  ],
  Posts: [
    { post_id: 'm1', creator_id: 'mina', campaign_id: 'spring', published_at: '2026-03-01 10:00' },
    { post_id: 'm2', creator_id: 'mina', campaign_id: 'spring', published_at: '2026-03-10 10:00' },
    { post_id: 'j1', creator_id: 'joon', campaign_id: 'long', published_at: '2026-03-01 10:00' },
    {
      post_id: 'l1',
      creator_id: 'leo',
      campaign_id: 'spring',
      published_at: '2026-03-01 10:00',
      excluded_from: '2026-03-03 10:00',
    },
  ],
  Links: [
    {
      campaign_id: 'spring',
      creator_id: 'mina',
      post_id: 'm1',
      utm_content: 'Mina_M1',
      utm_id: 'spring',
      landing_page: 'https://www.Shop.example/mina/',
    },
    {
      campaign_id: 'spring',
      creator_id: 'mina',
      post_id: 'm2',
      utm_content: 'mina_m2',
      utm_id: 'spring',
    },
    {
      campaign_id: 'spring',
      creator_id: 'mina',
      promo_code: 'MINA-10',
      code_valid_from: '2026-02-20',
      code_valid_to: '2026-03-20',
    },
    {
      campaign_id: 'long',
      creator_id: 'joon',
      utm_content: 'joon',
      promo_code: 'JOON10, JOON15',
      utm_id: 'joon-only',
    },
    { campaign_id: 'long', creator_id: 'joon', promo_code: 'OPEN5', code_leaked_at: '2026-03-04' },
    {
      campaign_id: 'spring',
      creator_id: 'mina',
      utm_content: 'shared',
      promo_code: 'BOTH',
      landing_page: 'shop.example/spring',
    },
    {
      campaign_id: 'long',
      creator_id: 'joon',
      utm_content: 'shared',
      promo_code: 'both',
      landing_page: 'shop.example/spring',
    },
    { campaign_id: 'spring', creator_id: 'leo', utm_content: 'leo' },
    {
      campaign_id: 'spring',
      creator_id: 'mina',
      url: 'https://smartstore.naver.com/shop?nt_source=ig&nt_medium=social&nt_detail=mina_nt',
      item_keys: 'Mina set, 70012345',
    },
    { campaign_id: 'spring', creator_id: 'joon', utm_content: 'joon_spring' },
    { campaign_id: 'spring', creator_id: 'joon', item_keys: 'both set' },
    { campaign_id: 'spring', creator_id: 'mina', item_keys: 'both set' },
  ],
};

function credit(conversion: BookRow, settings: BookRow[] = []) {
  const { tab } = runBook({
    ...book,
    Settings: [...settings, ...(book.Settings ?? [])],
    Conversions: [{ conversion_id: 'c', kind: 'order', ...conversion }],
  });
  const [row = {}] = tab('Credits');
  return [row.creator_id, row.post_id, row.evidence, row.timing, row.flags];
}

const inWindow = '2026-03-02 10:00';

test.each([
  ['own code', { promo_code: 'mina10' }, ['mina', 'm1', 'code', 'in_window', '']],
  ['code in any spelling', { promo_code: ' mi-na 10' }, ['mina', 'm1', 'code', 'in_window', '']],
  ['full-width code', { promo_code: 'ＭＩＮＡ１０' }, ['mina', 'm1', 'code', 'in_window', '']],
  [
    'second code in the list',
    { promo_code: 'WELCOME, joon15' },
    ['joon', 'j1', 'code', 'in_window', ''],
  ],
  ['link by utm_content', { utm_content: 'MINA_m1 ' }, ['mina', 'm1', 'utm', 'in_window', '']],
  ['link, still encoded', { utm_content: 'mina%5Fm1' }, ['mina', 'm1', 'utm', 'in_window', '']],
  ['link by utm_id', { utm_id: 'Joon-Only' }, ['joon', 'j1', 'utm', 'in_window', '']],
  [
    'page',
    { landing_page: 'http://shop.example/mina?utm_source=x#top' },
    ['mina', 'm1', 'landing', 'in_window', ''],
  ],
  [
    'page without host',
    { landing_page: '/mina/?ref=1' },
    ['mina', 'm1', 'landing', 'in_window', ''],
  ],
  ['survey by name', { survey_creator: 'mina park' }, ['mina', 'm1', 'survey', 'in_window', '']],
  [
    'survey by handle',
    { survey_creator: '@Mina.Daily' },
    ['mina', 'm1', 'survey', 'in_window', ''],
  ],
  ['a window alone never credits', {}, ['', '', 'none', '', '']],
  ['unknown keys', { utm_content: 'nobody', promo_code: 'NOBODY' }, ['', '', 'none', '', '']],
  [
    'code beats link',
    { promo_code: 'JOON10', utm_content: 'mina_m1' },
    ['joon', 'j1', 'code', 'in_window', 'conflict:utm'],
  ],
  [
    'link beats page',
    { utm_content: 'joon', landing_page: 'shop.example/mina' },
    ['joon', 'j1', 'utm', 'in_window', 'conflict:landing'],
  ],
  [
    'page beats survey',
    { landing_page: 'shop.example/mina', survey_creator: 'joon' },
    ['mina', 'm1', 'landing', 'in_window', ''],
  ],
  [
    'two codes: the first listed',
    { promo_code: 'JOON10, MINA10' },
    ['joon', 'j1', 'code', 'in_window', 'conflict:code'],
  ],
  [
    'all of it refunded: credited still, at no value',
    { promo_code: 'JOON10', revenue: 20, refunded: 20 },
    ['joon', 'j1', 'code', 'in_window', 'refunded_in_full'],
  ],
  [
    'refunded in part',
    { promo_code: 'JOON10', revenue: 20, refunded: 5 },
    ['joon', 'j1', 'code', 'in_window', ''],
  ],
  ['shared link', { utm_content: 'shared' }, ['', '', 'none', '', 'ambiguous:utm']],
  ['shared code', { promo_code: 'both' }, ['', '', 'none', '', 'ambiguous:code']],
  [
    'shared page',
    { landing_page: 'shop.example/spring' },
    ['', '', 'none', '', 'ambiguous:landing'],
  ],
  [
    'shared code, own link',
    { promo_code: 'BOTH', utm_content: 'joon' },
    ['joon', 'j1', 'utm', 'in_window', 'ambiguous:code'],
  ],
  [
    'code and own link: the post of the link',
    { promo_code: 'MINA10', utm_content: 'mina_m1', occurred_at: '2026-03-11' },
    ['mina', 'm1', 'code', 'late', ''],
  ],
  [
    'code before its validity',
    { promo_code: 'MINA10', occurred_at: '2026-02-19 23:59' },
    ['', '', 'none', '', 'code_not_valid'],
  ],
  [
    'code from its first moment',
    { promo_code: 'MINA10', occurred_at: '2026-02-20' },
    ['mina', '', 'code', 'early', ''],
  ],
  [
    'code at the end of its validity',
    { promo_code: 'MINA10', occurred_at: '2026-03-20' },
    ['', '', 'none', '', 'code_not_valid'],
  ],
  [
    'code before it leaked',
    { promo_code: 'OPEN5', occurred_at: '2026-03-03 23:59' },
    ['joon', 'j1', 'code', 'in_window', ''],
  ],
  [
    'leaked code alone',
    { promo_code: 'OPEN5', occurred_at: '2026-03-04' },
    ['', '', 'none', '', 'code_leaked'],
  ],
  [
    'leaked code with own link',
    { promo_code: 'OPEN5', utm_content: 'joon', occurred_at: '2026-03-05' },
    ['joon', 'j1', 'utm', 'in_window', ''],
  ],
  [
    'leaked code with another’s page',
    { promo_code: 'OPEN5', landing_page: '/mina', occurred_at: '2026-03-05' },
    ['mina', 'm1', 'landing', 'in_window', 'code_leaked'],
  ],
  [
    'the moment of publication is inside',
    { utm_content: 'mina_m1', occurred_at: '2026-03-01 10:00' },
    ['mina', 'm1', 'utm', 'in_window', ''],
  ],
  [
    'the last moment is inside',
    { utm_content: 'mina_m1', occurred_at: '2026-03-08 09:59:59' },
    ['mina', 'm1', 'utm', 'in_window', ''],
  ],
  [
    'seven days later is outside',
    { utm_content: 'mina_m1', occurred_at: '2026-03-08 10:00' },
    ['mina', 'm1', 'utm', 'late', ''],
  ],
  [
    'the campaign’s own window',
    { utm_content: 'joon', occurred_at: '2026-03-31 09:59' },
    ['joon', 'j1', 'utm', 'in_window', ''],
  ],
  [
    'the campaign’s own window has an end',
    { utm_content: 'joon', occurred_at: '2026-03-31 10:00' },
    ['joon', 'j1', 'utm', 'late', ''],
  ],
  [
    'before any post',
    { utm_content: 'joon', occurred_at: '2026-02-28' },
    ['joon', '', 'utm', 'early', ''],
  ],
  [
    'before the post that the link names',
    { utm_content: 'mina_m2', occurred_at: '2026-03-05' },
    ['mina', '', 'utm', 'early', ''],
  ],
  [
    'the latest post up to the moment',
    { promo_code: 'MINA10', occurred_at: '2026-03-10 10:00' },
    ['mina', 'm2', 'code', 'in_window', ''],
  ],
  [
    'an excluded post',
    { utm_content: 'leo', occurred_at: '2026-03-03 10:00' },
    ['leo', 'l1', 'utm', 'late', 'post_excluded'],
  ],
  [
    'before the exclusion',
    { utm_content: 'leo', occurred_at: '2026-03-03 09:59' },
    ['leo', 'l1', 'utm', 'in_window', ''],
  ],
  ['a copy of a code', { promo_code: 'MINA10-X7' }, ['mina', 'm1', 'code', 'in_window', 'copy']],
  [
    'a copy of a leaked code',
    { promo_code: 'OPEN5-X7', occurred_at: '2026-03-05' },
    ['', '', 'none', '', 'code_leaked'],
  ],
  [
    'a tag in the landing page’s address',
    { landing_page: 'https://shop.example/p?utm_source=ig&utm_content=Mina%5FM1' },
    ['mina', 'm1', 'utm', 'in_window', ''],
  ],
  [
    'a Naver tag in the address',
    { landing_page: 'https://smartstore.naver.com/shop/1?nt_source=ig&nt_detail=mina_nt' },
    ['mina', 'm1', 'utm', 'in_window', ''],
  ],
  [
    'the column comes before the address',
    { utm_content: 'joon', landing_page: '/p?utm_content=mina_m1' },
    ['joon', 'j1', 'utm', 'in_window', ''],
  ],
  ['an option text', { item_text: '크림 / MINA set' }, ['mina', 'm1', 'item', 'in_window', '']],
  ['a product number', { item_text: '70012345' }, ['mina', 'm1', 'item', 'in_window', '']],
  ['no part of a number', { item_text: '700123456' }, ['', '', 'none', '', '']],
  ['an item of two', { item_text: 'both set' }, ['', '', 'none', '', 'ambiguous:item']],
  [
    'item beats link',
    { item_text: 'mina set', utm_content: 'joon' },
    ['mina', 'm1', 'item', 'in_window', 'conflict:utm'],
  ],
  [
    'code beats item',
    { item_text: 'mina set', promo_code: 'JOON10' },
    ['joon', 'j1', 'code', 'in_window', 'conflict:item'],
  ],
  [
    'a name within an answer',
    { survey_creator: 'the mina daily channel' },
    ['mina', 'm1', 'survey', 'in_window', ''],
  ],
  [
    'two names in an answer',
    { survey_creator: 'mina park or leo' },
    ['', '', 'none', '', 'ambiguous:survey'],
  ],
  [
    'a link of a campaign in which there is no post',
    { utm_content: 'joon_spring' },
    ['joon', '', 'utm', 'early', 'no_post_in_campaign'],
  ],
  ['cancelled', { promo_code: 'MINA10', status: 'Cancelled' }, ['', '', 'excluded', '', '']],
  ['a test', { promo_code: 'MINA10', status: 'TEST' }, ['', '', 'excluded', '', '']],
  ['cancelled in Korean', { promo_code: 'MINA10', status: '취소' }, ['', '', 'excluded', '', '']],
] as const)('%s (design section 5)', (_, conversion, expected) => {
  expect(credit({ occurred_at: inWindow, ...conversion })).toEqual(expected);
});

test('with precedence click the link comes before the code', () => {
  const conversion = { occurred_at: inWindow, promo_code: 'JOON10', utm_content: 'mina_m1' };
  expect(credit(conversion, [{ key: 'precedence', value: 'click' }])).toEqual([
    'mina',
    'm1',
    'utm',
    'in_window',
    'conflict:code',
  ]);
});

function creditOf(id: string, conversions: BookRow[]) {
  const { tab } = runBook({ ...book, Conversions: conversions });
  const row = tab('Credits').find((credit) => credit.conversion_id === id) ?? {};
  return [row.creator_id, row.post_id, row.evidence, row.timing, row.flags];
}

test.each([
  [
    'long after the window',
    { occurred_at: '2026-05-20', lead_id: 'lead' },
    ['mina', 'm1', 'utm', 'in_window', 'from_lead'],
  ],
  [
    'with another’s code',
    { occurred_at: '2026-03-04', lead_id: ' lead\u200b', promo_code: 'JOON10' },
    ['mina', 'm1', 'utm', 'in_window', 'conflict:code, from_lead'],
  ],
  [
    'of an unknown lead',
    { occurred_at: '2026-03-04', lead_id: 'lost', promo_code: 'JOON10' },
    ['joon', 'j1', 'code', 'in_window', 'lead_unknown'],
  ],
  [
    'of a lead that nobody is credited for',
    { occurred_at: '2026-03-04', lead_id: 'cold', promo_code: 'JOON10' },
    ['joon', 'j1', 'code', 'in_window', ''],
  ],
  [
    'that is earlier than its lead',
    { occurred_at: '2026-03-02 09:59', lead_id: 'lead', promo_code: 'JOON10' },
    ['joon', 'j1', 'code', 'in_window', 'before_lead'],
  ],
  [
    'of a late lead',
    { occurred_at: '2026-03-20', lead_id: 'late' },
    ['mina', 'm1', 'utm', 'late', 'from_lead'],
  ],
] as const)('an order %s: the lead decides (design section 5)', (_, order, expected) => {
  const conversions = [
    { conversion_id: 'order', kind: 'order', ...order },
    { conversion_id: 'lead', kind: 'lead', occurred_at: inWindow, utm_content: 'mina_m1' },
    { conversion_id: 'cold', kind: 'lead', occurred_at: inWindow },
    { conversion_id: 'late', kind: 'lead', occurred_at: '2026-03-09', utm_content: 'mina_m1' },
  ];
  expect(creditOf('order', conversions)).toEqual(expected);
});

test('with precedence click the order is utm, code, item, landing, survey (design 10.8)', () => {
  const click = [{ key: 'precedence', value: 'click' }];
  const all = {
    occurred_at: inWindow,
    promo_code: 'JOON10',
    item_text: 'mina set',
    utm_content: 'leo',
    survey_creator: 'leo',
  };
  expect(credit(all, click)[2]).toBe('utm');
  expect(credit({ ...all, utm_content: '' }, click)[2]).toBe('code');
  expect(credit({ ...all, utm_content: '', promo_code: '' }, click)[2]).toBe('item');
});

test('a link without a post credits the latest post of its own campaign', () => {
  const posts = [
    { post_id: 'a1', creator_id: 'ona', campaign_id: 'A', published_at: '2026-03-01' },
    { post_id: 'b1', creator_id: 'ona', campaign_id: 'B', published_at: '2026-03-03' },
  ];
  const links = [
    { campaign_id: 'A', creator_id: 'ona', utm_content: 'ona_a', promo_code: 'ONA' },
    { campaign_id: 'B', creator_id: 'ona', utm_content: 'ona_b', promo_code: 'ONA' },
  ];
  const orders = [
    { conversion_id: 1, utm_content: 'ona_a', occurred_at: '2026-03-04' },
    { conversion_id: 2, utm_content: 'ona_b', occurred_at: '2026-03-02' },
    { conversion_id: 3, promo_code: 'ONA', occurred_at: '2026-03-04' },
  ];
  const { tab } = runBook({
    Posts: posts,
    Links: links,
    Conversions: orders.map((order) => ({ ...order, kind: 'order' })),
  });
  expect(tab('Credits').map((row) => [row.post_id, row.campaign_id, row.timing].join(' '))).toEqual(
    ['a1 A in_window', ' B early', 'b1 B in_window'],
  );
});
