import { type BookRow, runBook } from '../support/jobBook';

const day = (text: string) => `2026-05-${text}`;

/** Mina works in Spring (3 and 9 May) and in Fall (6 May), Joon in Spring (2 May), Lee nowhere yet. */
const posts: readonly BookRow[] = [
  { post_id: 's2', creator_id: 'mina', campaign_id: 'spring', published_at: day('09') },
  { post_id: 's1', creator_id: 'mina', campaign_id: 'spring', published_at: day('03') },
  { post_id: 'f1', creator_id: 'mina', campaign_id: 'fall', published_at: day('06') },
  { post_id: 'j1', creator_id: 'joon', campaign_id: 'spring', published_at: day('02') },
];

const link = (creator_id: string, campaign_id: string, more: BookRow): BookRow => ({
  creator_id,
  campaign_id,
  ...more,
});

function creditsOf(
  links: readonly BookRow[],
  conversions: readonly BookRow[],
  more: readonly BookRow[] = [],
) {
  const { tab } = runBook({
    Campaigns: ['spring', 'fall', 'winter'].map((campaign_id) => ({ campaign_id })),
    Creators: ['mina', 'joon', 'lee'].map((creator_id) => ({
      creator_id,
      platform: 'instagram',
    })),
    Posts: [...posts, ...more],
    Links: links,
    Conversions: conversions.map((row, index) => ({
      conversion_id: `n${index}`,
      kind: 'order',
      occurred_at: day('07'),
      ...row,
    })),
  });
  const keys = ['evidence', 'creator_id', 'campaign_id', 'post_id', 'timing', 'flags'];
  return tab('Credits').map((credit) => keys.map((key) => credit[key] || '-').join(' '));
}

const mina10 = (campaign: string, more: BookRow = {}) =>
  link('mina', campaign, { promo_code: 'MINA10', ...more });
const joon10 = link('joon', 'spring', { promo_code: 'JOON10' });
const tagged = (creator: string, campaign: string, more: BookRow = {}) =>
  link(creator, campaign, { utm_content: `${creator}-${campaign}`, ...more });

/** Expected by design sections 5, 10.8, 10.9 and research/measure.md section 3. */
describe('codes', () => {
  test.each<[string, BookRow[], BookRow, string]>([
    [
      "a code's campaign decides on the post",
      [mina10('spring')],
      {},
      'code mina spring s1 in_window -',
    ],
    [
      'a code of two rows of one campaign belongs to it',
      [mina10('spring'), mina10('spring')],
      {},
      'code mina spring s1 in_window -',
    ],
    [
      'a code of two campaigns belongs to neither: the latest post of all',
      [mina10('spring'), mina10('fall')],
      {},
      'code mina fall f1 in_window -',
    ],
    [
      'a code of two campaigns and back belongs to neither',
      [mina10('spring'), mina10('fall'), mina10('spring')],
      {},
      'code mina fall f1 in_window -',
    ],
    [
      'only the rows count in which it is valid: it passed to the other campaign',
      [
        mina10('fall', { code_valid_to: day('07') }),
        mina10('spring', { code_valid_from: day('07') }),
      ],
      {},
      'code mina spring s1 in_window -',
    ],
    [
      'valid to is its first moment without',
      [mina10('spring', { code_valid_to: day('07') })],
      {},
      'none - - - - code_not_valid',
    ],
    [
      'valid from is its first moment',
      [mina10('spring', { code_valid_from: '2026-05-07 00:01' })],
      {},
      'none - - - - code_not_valid',
    ],
    [
      'leaked in one of its rows is leaked',
      [mina10('spring'), mina10('spring', { code_leaked_at: day('07') })],
      {},
      'none - - - - code_leaked',
    ],
    [
      'before its leak it counts',
      [mina10('spring', { code_leaked_at: '2026-05-07 00:01' })],
      {},
      'code mina spring s1 in_window -',
    ],
    [
      'a leaked code counts by her own link, which is the evidence',
      [mina10('spring', { code_leaked_at: day('05') }), tagged('mina', 'spring')],
      { utm_content: 'mina-spring' },
      'utm mina spring s1 in_window -',
    ],
    [
      'a leaked code counts by her own page, which is the evidence',
      [
        mina10('spring', { code_leaked_at: day('05') }),
        link('mina', 'fall', { landing_page: 'https://shop.example/mina' }),
      ],
      { landing_page: 'https://shop.example/mina' },
      'landing mina fall f1 in_window -',
    ],
    [
      "a leaked code with her own link stands above another's item",
      [
        mina10('spring', { code_leaked_at: day('05') }),
        tagged('mina', 'spring'),
        link('joon', 'spring', { item_keys: 'joonpick' }),
      ],
      { utm_content: 'mina-spring', item_text: 'joonpick' },
      'utm mina spring s1 in_window conflict:item',
    ],
    [
      "a leaked code with another's link is the other's",
      [mina10('spring', { code_leaked_at: day('05') }), tagged('joon', 'spring')],
      { utm_content: 'joon-spring' },
      'utm joon spring j1 in_window code_leaked',
    ],
    [
      'the first code wins, another creator is a conflict',
      [mina10('spring'), joon10],
      { promo_code: 'JOON10, MINA10' },
      'code joon spring j1 in_window conflict:code',
    ],
    [
      'a second code of the same creator is none, nor is its copy',
      [mina10('spring'), link('mina', 'spring', { promo_code: 'MINA20' })],
      { promo_code: 'MINA20, MINA10-X7QP' },
      'code mina spring s1 in_window -',
    ],
    [
      'a shared code is ignored, the next counts',
      [
        mina10('spring'),
        ...['mina', 'joon'].map((who) => link(who, 'spring', { promo_code: 'BOTH' })),
      ],
      { promo_code: 'BOTH, MINA10' },
      'code mina spring s1 in_window ambiguous:code',
    ],
    [
      'codes parted by several spaces',
      [mina10('spring'), joon10],
      { promo_code: 'MINA10   JOON10' },
      'code mina spring s1 in_window conflict:code',
    ],
    [
      'a link beside a code that it contradicts is a conflict',
      [mina10('spring'), tagged('joon', 'spring')],
      { utm_content: 'joon-spring' },
      'code mina spring s1 in_window conflict:utm',
    ],
    [
      'an item beside it, too',
      [mina10('spring'), link('joon', 'spring', { item_keys: 'serum' })],
      { item_text: 'Serum' },
      'code mina spring s1 in_window conflict:item',
    ],
    [
      'and a page',
      [mina10('spring'), link('joon', 'spring', { landing_page: 'https://shop.example/joon' })],
      { landing_page: 'https://shop.example/joon' },
      'code mina spring s1 in_window conflict:landing',
    ],
  ])('%s', (_, links, conversion, expected) => {
    expect(creditsOf(links, [{ promo_code: 'MINA10', ...conversion }])).toEqual([expected]);
  });

  test.each(['-', '_', '.', '#', ' ', '--', ' - ', '/', '*', '–'])(
    'one that goes on after "%s" is a copy of the longest known code',
    (mark) => {
      const links = [
        link('joon', 'spring', { promo_code: 'MI' }),
        link('mina', 'spring', { promo_code: `MI${mark}NA` }),
      ];
      expect(creditsOf(links, [{ promo_code: `mi${mark}na${mark}x7` }])).toEqual([
        'code mina spring s1 in_window copy',
      ]);
    },
  );

  test.each(['MINA10X7', 'X-MINA10', 'MINA1-X7'])('"%s" is no copy', (promo_code) => {
    expect(creditsOf([mina10('spring')], [{ promo_code }])).toEqual(['none - - - - -']);
  });
});

describe('the post', () => {
  const springTag = { utm_content: 'mina-spring' };
  test.each<[string, BookRow[], BookRow, string]>([
    [
      'is out from its first moment',
      [tagged('mina', 'spring')],
      { ...springTag, occurred_at: day('09') },
      'utm mina spring s2 in_window -',
    ],
    [
      'before any of the campaign it is early and blank',
      [tagged('mina', 'spring')],
      { ...springTag, occurred_at: day('02') },
      'utm mina spring - early -',
    ],
    [
      'that the link names wins over a later one',
      [tagged('mina', 'spring', { post_id: 's1' })],
      { ...springTag, occurred_at: day('09') },
      'utm mina spring s1 in_window -',
    ],
    [
      'that the link names is early before its moment, whatever is out',
      [tagged('mina', 'spring', { post_id: 's2' })],
      springTag,
      'utm mina spring - early -',
    ],
    [
      "of somebody else is not taken: her own latest in the link's campaign",
      [tagged('mina', 'spring', { post_id: 'j1' })],
      springTag,
      'utm mina spring s1 in_window -',
    ],
    [
      'that the page names',
      [link('mina', 'spring', { landing_page: 'https://shop.example/m', post_id: 's1' })],
      { landing_page: 'https://shop.example/m', occurred_at: day('09') },
      'landing mina spring s1 in_window -',
    ],
    [
      'that the item names',
      [link('mina', 'spring', { item_keys: 'serum', post_id: 's1' })],
      { item_text: 'serum', occurred_at: day('09') },
      'item mina spring s1 in_window -',
    ],
    [
      'of a campaign where she has none',
      [tagged('mina', 'winter')],
      { utm_content: 'mina-winter' },
      'utm mina winter - early no_post_in_campaign',
    ],
    [
      'of a creator without any',
      [tagged('lee', 'spring')],
      { utm_content: 'lee-spring' },
      'utm lee spring - early no_post_in_campaign',
    ],
    [
      'of a survey before all posts: the campaign of her first',
      [],
      { survey_creator: 'mina', occurred_at: day('01') },
      'survey mina spring - early -',
    ],
    [
      'of a survey: the latest of all campaigns',
      [],
      { survey_creator: 'mina' },
      'survey mina fall f1 in_window -',
    ],
    [
      'of a survey that names a creator without posts: no campaign',
      [],
      { survey_creator: 'lee' },
      'survey lee - - early -',
    ],
  ])('%s', (_, links, conversion, expected) => {
    expect(creditsOf(links, [conversion])).toEqual([expected]);
  });

  test.each([
    ['first', ['t1', 't2']],
    ['last', ['t2', 't1']],
  ])('of two at the same moment the later id counts, standing %s', (_, ids) => {
    const both = ids.map((post_id) => ({
      post_id,
      creator_id: 'lee',
      campaign_id: 'fall',
      published_at: day('05'),
    }));
    const found = creditsOf([tagged('lee', 'fall')], [{ utm_content: 'lee-fall' }], both);
    expect(found).toEqual(['utm lee fall t2 in_window -']);
  });

  test.each([
    [day('06'), 'late post_excluded'],
    ['2026-05-05 23:59', 'in_window -'],
  ])('from its exclusion on nothing counts: %s', (occurred_at, told) => {
    const excluded = {
      post_id: 'x1',
      creator_id: 'lee',
      campaign_id: 'fall',
      published_at: day('04'),
      excluded_from: day('06'),
    };
    const conversion = { utm_content: 'lee-fall', occurred_at };
    expect(creditsOf([tagged('lee', 'fall')], [conversion], [excluded])).toEqual([
      `utm lee fall x1 ${told}`,
    ]);
  });
});

describe('an order of a lead', () => {
  const links = [mina10('spring'), joon10, tagged('joon', 'spring'), tagged('mina', 'spring')];
  const lead = { conversion_id: 'lead', kind: 'lead', utm_content: 'mina-spring' };
  const later = { conversion_id: 'sale', lead_id: 'lead', occurred_at: day('28') };
  test.each<[string, BookRow, BookRow, string]>([
    ["takes its lead's credit, however late", {}, {}, 'utm mina spring s1 in_window from_lead'],
    [
      'at the moment of its lead, too',
      {},
      { occurred_at: day('07') },
      'utm mina spring s1 in_window from_lead',
    ],
    [
      'against its own code, which is said',
      {},
      { promo_code: 'JOON10' },
      'utm mina spring s1 in_window conflict:code, from_lead',
    ],
    [
      "beside the same creator's code without a word",
      {},
      { promo_code: 'MINA10' },
      'utm mina spring s1 in_window from_lead',
    ],
    [
      'before its lead is judged by itself',
      {},
      { occurred_at: day('06'), promo_code: 'JOON10' },
      'code joon spring j1 in_window before_lead',
    ],
    [
      'of an unknown lead is judged by itself',
      {},
      { lead_id: 'who', promo_code: 'JOON10', occurred_at: day('08') },
      'code joon spring j1 in_window lead_unknown',
    ],
    [
      "of nobody's lead is judged by itself",
      { utm_content: '' },
      { promo_code: 'JOON10', occurred_at: day('08') },
      'code joon spring j1 in_window -',
    ],
    ['that was cancelled stays out', {}, { status: 'cancelled' }, 'excluded - - - - -'],
  ])('%s', (_, ofLead, ofSale, expected) => {
    const [, sale] = creditsOf(links, [
      { ...lead, ...ofLead },
      { ...later, ...ofSale },
    ]);
    expect(sale).toBe(expected);
  });
});
