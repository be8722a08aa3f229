import fc from 'fast-check';
import type { PipelineInput } from '../../../src/job/pipelineInput';
import type { Book, BookRow } from '../../../test/support/jobBook';
import { messyBook } from '../../../test/support/messyBook';

type Column = readonly [key: string, arbitrary: fc.Arbitrary<unknown>];

const pick = (...values: readonly unknown[]) => fc.constantFrom(...values);

function rowOf(...columns: readonly Column[]): fc.Arbitrary<BookRow> {
  return fc.record(Object.fromEntries(columns));
}

const day = (number: number) => new Date(Date.UTC(2026, 2, number));
const moments = fc
  .integer({ min: Date.UTC(2026, 2, 1), max: Date.UTC(2026, 2, 20) })
  .map((ms) => new Date(ms));
const money = fc.integer({ min: 0, max: 30_000 }).map((cents) => cents / 100);
const creator = pick('mina', 'joon', 'leo');
const campaign = pick('spring', 'spring', 'summer', 'autumn');
const code = pick('MINA10', 'JOON10', 'LEO', 'BOTH', 'Ｍina-10', 'lea_x');

const creators: readonly BookRow[] = [
  {
    creator_id: 'mina',
    platform: 'instagram',
    name: '김미나',
    handle: '@mina.park',
    also_known_as: '미나, Mina Park',
    followers: 12_300,
  },
  { creator_id: 'joon', platform: 'youtube', name: 'Joon', handle: 'joon_tv', followers: 120_000 },
  { creator_id: 'leo', platform: 'tiktok', name: 'Leo Park', handle: '@leo', followers: '' },
];

const link = rowOf(
  ['campaign_id', campaign],
  ['creator_id', creator],
  ['post_id', pick('', 'p1', 'p2', 'p3', 'nowhere')],
  ['utm_content', pick('', 'mina_p1', 'joon%5Fp2', 'Leo+Story', 'shared')],
  ['utm_id', pick('', 'id-1', 'id-2')],
  [
    'url',
    pick(
      '',
      'https://shop.example/?utm_content=leo_url&utm_id=id-3',
      'shop.example/#nt_detail=네이버',
    ),
  ],
  [
    'promo_code',
    fc.oneof(
      code,
      fc.tuple(code, code).map((both) => both.join('; ')),
    ),
  ],
  ['code_valid_from', pick('', '', day(3))],
  ['code_valid_to', pick('', '', day(14))],
  ['code_leaked_at', pick('', '', '', day(9))],
  ['landing_page', pick('', 'shop.example/mina', 'https://www.shop.example/L%C3%A9o/', '/leo')],
  ['item_keys', pick('', 'Glow set, 10023', 'glow', '레오 세트', '10023')],
);

const conversion = rowOf(
  ['conversion_id', fc.integer({ min: 1, max: 25 }).map((number) => `C${number}`)],
  ['kind', pick('order', 'order', 'lead')],
  ['occurred_at', moments],
  ['utm_content', pick('', '', 'MINA_P1', 'joon_p2', 'leo%20story', 'shared', '100%')],
  ['utm_id', pick('', '', 'ID-1', 'id-3')],
  [
    'promo_code',
    pick(
      '',
      '',
      'mina10',
      'MINA10-X1009',
      'LEO#7 A',
      'joon 10',
      'MINA10 LEO',
      'both, leo',
      'MINA 10 X',
      'lea x-9',
    ),
  ],
  [
    'landing_page',
    pick(
      '',
      '',
      'https://shop.example/mina/?a=1',
      '/leo',
      'shop.example/Léo',
      '/mina?utm_content=leo_url;x',
      'shop.example/x?nt_detail=%EB%84%A4%EC%9D%B4%EB%B2%84&UTM_ID=id-2',
    ),
  ],
  [
    'survey_creator',
    pick(
      '',
      '',
      '',
      'I saw it on mina.park’s reel',
      '미나님의 영상',
      '유튜브 joon_tv',
      'Park',
      'Leo Park or mina',
      'leo',
      '언니',
    ),
  ],
  [
    'revenue',
    fc.oneof(
      money,
      money,
      money.map((amount) => -amount),
      fc.constant(''),
    ),
  ],
  ['cost_of_goods', fc.oneof(money, fc.constant(''), fc.constant(''))],
  ['refunded', fc.oneof(money, fc.constant(''), fc.constant(''), fc.constant(''))],
  [
    'status',
    pick(
      '',
      'paid',
      'Refunded',
      'wc-on_hold',
      '환불완료',
      '취소거부',
      'Partially refunded',
      'pending',
      'abgeholt',
      'Stornó',
      'moon',
    ),
  ],
  ['qualified', pick(true, false, '')],
  ['new_customer', pick(true, false, '')],
  ['lead_id', pick('', '', 'C1', 'C2', 'C3')],
  [
    'item_text',
    pick(
      '',
      '',
      'GLOW  Set 30ml',
      '옵션: 레오 세트/빨강',
      'No 10023',
      '10-023 at 10,023',
      'glow 레오 세트',
      '１００２３',
    ),
  ],
);

const refund = rowOf(
  ['conversion_id', fc.integer({ min: 1, max: 30 }).map((number) => `C${number}`)],
  ['suffix', pick('', '-refund', '-R1', ' 환불', '_x')],
  ['kind', fc.constant('order')],
  ['occurred_at', moments],
  ['revenue', money.map((amount) => -amount - 0.01)],
  ['refunded', fc.oneof(money, fc.constant(''))],
).map(
  ({ suffix, ...row }): BookRow => ({ ...row, conversion_id: `${row.conversion_id}${suffix}` }),
);

const count = fc.oneof(fc.integer({ min: 0, max: 9000 }), fc.constant(''));

const post = rowOf(
  ['post_id', fc.integer({ min: 1, max: 9 }).map((number) => `p${number}`)],
  ['creator_id', creator],
  ['campaign_id', pick('spring', 'spring', 'summer', 'autumn')],
  [
    'published_at',
    fc.oneof(moments, fc.constant(day(1)), fc.constant(day(3)), fc.constant(day(3))),
  ],
  ['fee', fc.oneof(money, fc.constant(33.335))],
  ['bonus', fc.oneof(money, fc.constant(''))],
  ['hours', pick('', 1.5)],
  ['impressions', count],
  ['reach', count],
  ['views', count],
  ['likes', count],
  ['comments', count],
  ['clicks', count],
  ['collab_type', pick('', 'review')],
  ['excluded_from', pick('', '', '', day(8))],
);

const collaboration = rowOf(
  ['collab_id', fc.integer({ min: 1, max: 5 }).map((number) => `k${number}`)],
  ['creator_id', creator],
  ['campaign_id', campaign],
  ['agreed_on', pick('', day(2), day(6), day(6), day(12))],
  ['outcome', pick('', '', 'renewed', 'declined')],
  ['commission_share', pick('', 0, 0.1, 0.075, 0.333)],
  ['commission_base', pick('', 'margin', 'revenue_net')],
  ['commission_days', pick('', 3, 14)],
);

const payout = rowOf(
  ['payout_id', fc.integer({ min: 1, max: 20 }).map((number) => `y${number}`)],
  ['collab_id', pick('k1', 'k2', 'k9')],
  ['kind', pick('kill_fee', 'adjustment', 'fee')],
  ['amount', fc.oneof(money, fc.constant(33.333), fc.constant(-410.5))],
  ['currency', pick('', 'usd', 'EUR', 'KWD')],
  ['state', pick('paid', 'paid', 'planned')],
  ['paid_on', pick(day(4), day(8), day(30))],
);

const report = rowOf(
  ['report_id', fc.integer({ min: 1, max: 30 }).map((number) => `r${number}`)],
  ['source', pick('smart store', 'app')],
  ['period_start', pick(day(1), day(5), day(9))],
  ['period_end', pick(day(7), day(10), day(12))],
  ['campaign_id', pick('', 'autumn', 'spring')],
  ['creator_id', pick('', 'mina', 'leo')],
  ['utm_content', pick('', 'mina_p1')],
  ['promo_code', pick('', 'leo')],
  ['clicks', pick('', 7, 120)],
  ['orders', pick('', 3, 40)],
  ['leads', pick('', 5)],
  ['revenue', fc.oneof(money, fc.constant(''))],
);

const campaigns = fc
  .record({
    action: pick('lead', 'order', ''),
    lead_value: pick('', 12.5),
    gross_margin: pick('', 0.4),
    window_days: pick('', 2, 0, 0.5),
    summer: pick('summer', 'lead'),
  })
  .map(({ summer, ...spring }) => ({
    rows: [
      { campaign_id: 'spring', name: 'Spring', stage: 'pilot', ...spring },
      { campaign_id: 'summer', name: '=Summer', action: summer === 'lead' ? 'lead' : '' },
      { campaign_id: 'autumn', measured_by: 'reports', gross_margin: 0.5 },
    ],
  }));

const settings = fc
  .record({
    gross_margin: pick('', 0.6),
    precedence: pick('code', 'click'),
    currency: pick('', 'USD'),
    vat_included: pick('yes', 'no'),
    count_unpaid: pick('yes', 'no'),
    repeat_weight: pick(0, 0.5, 0.9, 1),
    window_days: pick(3, 7),
  })
  .map((values) =>
    Object.entries({
      ...values,
      vat_rate: 0.1,
      hourly_rate: 12.5,
      status_words: 'abgeholt=no sale; Moon=refunded; paid=sale',
    }).map(([key, value]) => ({ key, value })),
  );

const worked = fc
  .record({
    book: messyBook,
    settings,
    campaigns,
    posts: fc.array(post, { minLength: 3, maxLength: 9, size: 'max' }),
    links: fc.array(link, { minLength: 2, maxLength: 7 }),
    conversions: fc.array(conversion, { minLength: 5, maxLength: 40, size: 'max' }),
    refunds: fc.array(refund, { maxLength: 6 }),
    collaborations: fc.array(collaboration, { maxLength: 4 }),
    payouts: fc.array(payout, { maxLength: 6 }),
    reports: fc.array(report, { maxLength: 6 }),
  })
  .map(
    ({ book, ...more }): Book => ({
      ...book,
      Settings: more.settings,
      Campaigns: more.campaigns.rows,
      Creators: creators,
      Posts: more.posts,
      Links: more.links,
      Conversions: [...more.conversions, ...more.refunds],
      Collaborations: more.collaborations,
      Payouts: more.payouts,
      Reported: more.reports,
    }),
  );

/** A workbook with everything that the model has rules for, its zone, and a run while windows are open. */
export interface WorkedBook {
  readonly book: Book;
  readonly input: Partial<PipelineInput>;
}

/**
 * Random workbooks in which everything meets: copies and leaks of codes, items, names in answers, refunds
 * before and without their orders, words of many shops, VAT, leads and their orders, reports, commissions,
 * payments beside posts, open windows, other zones.
 */
export const workedBook: fc.Arbitrary<WorkedBook> = fc.record({
  book: worked,
  input: fc.record({
    zone: pick('UTC', 'Asia/Seoul', 'America/New_York') as fc.Arbitrary<string>,
    nowMs: fc.integer({ min: Date.UTC(2026, 2, 6), max: Date.UTC(2026, 2, 25) }),
  }),
});
