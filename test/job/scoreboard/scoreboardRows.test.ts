import type { FraudAssessment } from '../../../src/domain/fraud/fraudAssessment';
import { type Book, type BookRow, runBook } from '../../support/jobBook';

const creators = ['ana', 'ben', 'cyd', 'dot'];
const post = (creator_id: string, fee: number, more: BookRow = {}): BookRow => ({
  post_id: `${creator_id}-${String(more.campaign_id ?? 'spring')}`,
  creator_id,
  campaign_id: 'spring',
  published_at: '2026-05-01',
  fee,
  ...more,
});
const order = (at: number, code: string): BookRow => ({
  conversion_id: `${code}${at}`,
  kind: 'order',
  occurred_at: '2026-05-02',
  promo_code: code,
  revenue: 50,
});
const ordersOf = (code: string, count: number) =>
  Array.from({ length: count }, (_, at) => order(at, code));

function rowsOf(
  change: Book,
  assessments: ReadonlyMap<string, Partial<FraudAssessment>> = new Map(),
) {
  const rows = runBook(
    {
      Settings: [
        { key: 'target_cpa', value: 100 },
        { key: 'gross_margin', value: 0.5 },
      ],
      Campaigns: [
        { campaign_id: 'spring', stage: 'scaling' },
        { campaign_id: 'summer', stage: 'pilot' },
        { campaign_id: 'winter' },
      ],
      Creators: creators.map((creator_id) => ({ creator_id, platform: 'instagram' })),
      Links: creators.flatMap((creator_id) =>
        ['spring', 'summer'].map((campaign_id) => ({
          campaign_id,
          creator_id,
          promo_code: `${creator_id}-${campaign_id}`,
        })),
      ),
      ...change,
    },
    { score: () => assessments as ReadonlyMap<string, FraudAssessment> },
  ).tab('Scoreboard');
  return {
    rows,
    of: (creator: string) => rows.find(({ creator_id }) => creator_id === creator),
    campaign: (id: string) =>
      rows.find(({ scope, campaign_id }) => scope === 'campaign' && campaign_id === id),
    total: rows.find(({ scope }) => scope === 'total'),
  };
}

/**
 * Ana's 250 brought two orders at a target of 100: a half (VERDICT, judgement.md). Three others spent 3,000 in one
 * campaign for nothing, which is to be stopped; a step comes off her budget where most of her own money went there.
 */
test.each([
  ['spring', 240, 10, 0.5],
  ['summer', 10, 240, 1],
])(
  'the word of the campaign that most of her money went to: %s',
  (_, inSpring, inSummer, budget) => {
    const { of, campaign } = rowsOf({
      Posts: [
        post('ana', inSpring),
        post('ana', inSummer, { campaign_id: 'summer' }),
        ...['ben', 'cyd', 'dot'].map((each) => post(each, 1000)),
      ],
      Conversions: ordersOf('ana-spring', 2),
    });
    expect(campaign('spring')?.verdict).toBe('stop');
    expect(of('ana')).toMatchObject({ verdict: 'keep testing', next_budget: budget });
  },
);

test('stages of all campaigns of a row, each once, in order', () => {
  const Posts = [
    post('ana', 10),
    post('ana', 10, { campaign_id: 'summer' }),
    post('ana', 10, { campaign_id: 'winter' }),
  ];
  expect(rowsOf({ Posts }).of('ana')?.stage).toBe('pilot, scaling');
});

const vetted: Partial<FraudAssessment> = {
  risk: 60,
  label: 'high',
  confidence: 0.8,
  coverage: 1,
  signals: [],
} as Partial<FraudAssessment>;

describe('what is known of creators beside their figures', () => {
  const seen = { collab_type: 'challenge', impressions: 10_000 };
  const book: Book = {
    Posts: [post('ana', 10, seen), post('ben', 10, seen)],
    Conversions: ordersOf('ana-spring', 8),
  };

  test('signals stand in the rows of creators alone', () => {
    const { of, campaign } = rowsOf(book, new Map([['ana', vetted]]));
    expect(of('ana')?.signals).toBe(60);
    expect(of('ben')).toMatchObject({ signals: '', signals_level: 'Not vetted' });
    expect(campaign('spring')).toMatchObject({ signals: '', signals_level: '' });
  });

  test('who is to be renewed is asked about them first', () => {
    expect(rowsOf(book).of('ana')).toMatchObject({
      verdict: 'scale',
      next_step: expect.stringMatching(/^Renew now/),
    });
    expect(rowsOf(book, new Map([['ana', vetted]])).of('ana')?.next_step).toMatch(
      /60 points of signals/,
    );
  });

  test('impressions of a creator whom nobody vetted are called so', () => {
    const { of } = rowsOf(book, new Map([['ana', vetted]]));
    expect(of('ana')?.kpis).toContain('1,000 authentic impressions');
    expect(of('ben')?.kpis).toContain('1,000 impressions (not vetted)');
  });

  test('kinds of collaboration are told of creators alone', () => {
    expect(rowsOf(book).of('ana')?.kpis).toContain('Cost per post');
    expect(rowsOf(book).campaign('spring')?.kpis).not.toContain('ost per post');
  });
});

test('how she is paid: what Creators says goes before the terms', () => {
  const step = (payment_model: string, terms: BookRow[]) =>
    rowsOf({
      Creators: creators.map((creator_id) => ({
        creator_id,
        platform: 'instagram',
        payment_model,
      })),
      Posts: [post('ana', 10)],
      Conversions: ordersOf('ana-spring', 8),
      Collaborations: terms,
    }).of('ana')?.next_step;
  const barter = {
    collab_id: 'k',
    creator_id: 'ana',
    campaign_id: 'spring',
    stage: 'live',
    payment_model: 'barter',
  };
  expect(step('', [])).toMatch(/^Renew now with up to twice the budget/);
  expect(step('', [barter])).toMatch(/^Renew now: send more product/);
  expect(step('performance', [barter])).toMatch(/^Renew now: pay per order/);
});

test('a row’s own step and what nobody reuses are two sentences', () => {
  const { of } = rowsOf({
    Posts: [post('ana', 10)],
    Conversions: ordersOf('ana-spring', 8),
    Assets: [
      { asset_id: 'x', post_id: 'ana-spring', touchpoint: 'ad', rights_until: '2026-12-31' },
    ],
  });
  expect(of('ana')?.next_step).toMatch(/best post\. Unused content with rights: 1\./);
});

/** One order with a key of ten: the campaign says what is missing, a creator does not. */
test('what could not be measured is said of groups', () => {
  const { of, campaign, total } = rowsOf({
    Posts: [post('ana', 100)],
    Conversions: [...ordersOf('ana-spring', 2), ...ordersOf('', 8)],
  });
  const missing = /^8 of 10 conversions in the windows carry no code or link/;
  expect(campaign('spring')?.not_measured).toMatch(missing);
  expect(total?.not_measured).toMatch(missing);
  expect(of('ana')?.not_measured).toBe('');
});

test('who cannot be measured comes first where that is most of the money', () => {
  const book = (fee: number): Book => ({
    Links: [{ campaign_id: 'spring', creator_id: 'ana', promo_code: 'ana-spring' }],
    Posts: [post('ana', 100), post('ben', fee)],
    Conversions: ordersOf('ana-spring', 3),
  });
  const order = (fee: number) =>
    rowsOf(book(fee))
      .rows.map(({ creator_id }) => creator_id)
      .filter((id) => id === 'ana' || id === 'ben');
  expect(order(100)).toEqual(['ana', 'ben']);
  expect(order(101)).toEqual(['ben', 'ana']);
});

/** Three creators alike but for her page: 1 of 500 clicks against 50 of 500. */
test('a creator is compared with the others, a campaign with all of them', () => {
  const reach = { impressions: 40_000, likes: 2_000, clicks: 500 };
  const { of, campaign } = rowsOf({
    Posts: [post('ana', 100, reach), post('ben', 100, reach), post('cyd', 100, reach)],
    Conversions: [
      ...ordersOf('ana-spring', 1),
      ...ordersOf('ben-spring', 50),
      ...ordersOf('cyd-spring', 50),
    ],
  });
  expect(of('ana')?.diagnosis).toBe('landing page');
  expect(of('ben')?.diagnosis).toBe('no weak step');
  expect(campaign('spring')?.diagnosis).toBe('no weak step');
});

test('the survey’s ends are whole orders, and stand in the total alone', () => {
  const { total, campaign } = rowsOf({
    Posts: [post('ana', 100)],
    Conversions: Array.from({ length: 60 }, (_, at) => ({
      ...order(at, at < 30 ? 'ana-spring' : ''),
      conversion_id: `o${at}`,
      survey_creator: at % 2 === 0 ? 'ana' : '',
    })),
  });
  expect(Number.isInteger(total?.survey_low) && Number.isInteger(total?.survey_high)).toBe(true);
  expect(total?.estimates).toBe(
    `Survey: ${total?.survey_low} to ${total?.survey_high} orders owed to creators, if tracked buyers answer and remember like others; else rather more`,
  );
  expect(campaign('spring')).toMatchObject({ survey_low: '', survey_high: '', estimates: '' });
});
