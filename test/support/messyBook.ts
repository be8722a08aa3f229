import fc from 'fast-check';
import type { Book, BookRow } from './book';

const creators = ['mina', 'joon', 'leo', 'ghost'];
const campaigns = ['spring', 'summer', 'lost'];
const posts = ['p1', 'p2', 'p3', 'p4', 'nowhere'];
const keys = ['mina_p1', 'Joon%5Fp2', 'leo', 'shared', 'unknown', ''];
const codes = ['MINA10', 'joon 10', 'LEO', 'BOTH', 'MINA10, LEO', 'x', ''];
const pages = ['shop.example/mina', 'https://www.shop.example/leo/?a=1', '/mina', ''];

/** The same thing in some other spelling. */
function messy(texts: readonly string[]) {
  const spell = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => ` ${text} `,
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
  );
  return fc.tuple(fc.constantFrom(...texts), spell).map(([text, change]) => change(text));
}

/** An id as people paste it: with spaces and letters that nobody sees; its case is part of it. */
function messyId(ids: readonly string[]) {
  const spell = fc.constantFrom<(id: string) => string>(
    (id) => id,
    (id) => ` ${id} `,
    (id) => `${id}\u200b`,
  );
  return fc.tuple(fc.constantFrom(...ids), spell).map(([id, change]) => change(id));
}

const cents = fc.integer({ min: 0, max: 500_000 }).map((amount) => amount / 100);
const amount = fc.oneof(
  cents,
  fc.constantFrom('', '₩1,200', '1.234,50', 'free', '#N/A', -5),
  fc.double({ min: 0, max: 900, noNaN: true }),
);
const count = fc.oneof(
  fc.integer({ min: 0, max: 90_000 }),
  fc.constantFrom('', '12.3K', 'many', '1,234'),
);
const moment = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .integer({ min: Date.UTC(2026, 2, 1), max: Date.UTC(2026, 2, 14) })
      .map((ms) => new Date(ms)),
  },
  { weight: 3, arbitrary: fc.constantFrom('2026-03-05', '2026-03-06 14:30', '2026. 3. 7.') },
  { weight: 1, arbitrary: fc.constantFrom('', 'soon', '#REF!') },
);

const post: fc.Arbitrary<BookRow> = fc.record({
  post_id: fc.oneof(
    { weight: 20, arbitrary: messyId(posts) },
    { weight: 1, arbitrary: fc.constant('') },
  ),
  creator_id: messyId(creators),
  campaign_id: messyId(campaigns),
  published_at: moment,
  fee: amount,
  bonus: amount,
  product_cost: amount,
  shipping: amount,
  rights_fee: amount,
  boost_spend: amount,
  hours: count,
  impressions: count,
  reach: count,
  views: count,
  likes: count,
  comments: count,
  saves: count,
  shares: count,
  clicks: count,
});

const anyConversion: fc.Arbitrary<BookRow> = fc.record({
  conversion_id: fc.oneof(
    fc.integer({ min: 1, max: 400 }).map((id) => `C${id}`),
    fc.constantFrom('', 'C1 ', 17),
  ),
  kind: fc.constantFrom('lead', 'order', 'Order', 'order', 'LEAD', 'sale', ''),
  occurred_at: moment,
  utm_content: messy(keys),
  utm_id: messy(['', 'spring', 'mina-only']),
  promo_code: messy(codes),
  landing_page: fc.constantFrom(...pages),
  survey_creator: messy(['', 'Mina Park', '@joon', 'somebody']),
  revenue: amount,
  cost_of_goods: fc.oneof(cents, fc.constant('')),
  refunded: fc.oneof(cents, fc.constant('')),
  status: fc.constantFrom('', 'valid', 'paid', 'cancelled', 'Test', '취소'),
  qualified: fc.constantFrom(true, false, '', 'yes', '네', 'perhaps'),
  new_customer: fc.constantFrom(true, false, '', 'yes', 'X'),
  lead_id: fc.constantFrom('', 'C1', 'C2 ', 'C3', 'nobody'),
});

/** One conversion in five was paid back in full. */
const conversion = fc
  .tuple(anyConversion, fc.integer({ min: 0, max: 4 }))
  .map(([row, draw]) => (draw === 0 ? { ...row, refunded: row.revenue } : row));

const asset: fc.Arbitrary<BookRow> = fc.record({
  asset_id: fc.integer({ min: 1, max: 40 }).map((id) => `a${id}`),
  post_id: messyId(posts),
  touchpoint: fc.constantFrom('ad', 'email', '', 'Website', 'billboard'),
  started_on: fc.oneof(moment, fc.constant('')),
  impressions: count,
  reach: count,
  invalid_share: fc.constantFrom('', 0.1, '5%', 1, 7),
  added_cost: amount,
});

const links: readonly BookRow[] = [
  {
    campaign_id: 'spring',
    creator_id: 'mina',
    post_id: 'p1',
    utm_content: 'mina_p1',
    utm_id: 'mina-only',
    promo_code: 'mina10',
    landing_page: 'shop.example/Mina',
  },
  {
    campaign_id: 'spring',
    creator_id: 'joon',
    post_id: 'p2',
    utm_content: 'joon_p2',
    utm_id: 'spring',
    promo_code: 'JOON10',
  },
  {
    campaign_id: 'summer',
    creator_id: 'leo',
    utm_content: 'leo',
    utm_id: 'spring',
    promo_code: 'LEO',
    code_leaked_at: '2026-03-15',
    landing_page: 'shop.example/leo',
  },
  { campaign_id: 'summer', creator_id: 'leo', utm_content: 'shared', promo_code: 'BOTH' },
  { campaign_id: 'spring', creator_id: 'mina', utm_content: 'shared', promo_code: 'both' },
];

/** Random workbooks as people leave them: other spellings, blanks, repeats, slips, unknown ids. */
export const messyBook: fc.Arbitrary<Book> = fc
  .record({
    posts: fc.array(post, { maxLength: 12, size: 'medium' }),
    conversions: fc.array(conversion, { maxLength: 30, size: 'medium' }),
    assets: fc.array(asset, { maxLength: 8 }),
    margin: fc.constantFrom('', 0.6, '55 %'),
    precedence: fc.constantFrom('code', 'click'),
  })
  .map(({ posts: Posts, conversions: Conversions, assets: Assets, margin, precedence }) => ({
    Settings: [
      { key: 'gross_margin', value: margin },
      { key: 'precedence', value: precedence },
      { key: 'hourly_rate', value: 12.5 },
    ],
    Campaigns: [
      { campaign_id: 'spring', name: 'Spring' },
      { campaign_id: 'summer', name: '=Summer', window_days: 14, gross_margin: 0.4 },
    ],
    Creators: [
      { creator_id: 'mina', platform: 'Instagram', name: 'Mina Park', followers: '12.3K' },
      { creator_id: 'joon', platform: 'youtube', handle: '@joon' },
      { creator_id: 'leo', platform: 'tiktok' },
    ],
    Links: links,
    Posts,
    Conversions,
    Assets,
  }));
