import type { FraudAssessment } from '../../src/domain/fraud/fraudAssessment';
import type { ConversionFacts } from '../../src/domain/judgement/conversionFacts';
import { feedVersion } from '../../src/workbook/feed/feedColumns';
import { type Book, type BookRow, runBook } from '../support/jobBook';

const order = (conversion_id: string, more: BookRow = {}): BookRow => ({
  conversion_id,
  kind: 'order',
  occurred_at: '2026-05-02',
  promo_code: 'MINA',
  revenue: 100,
  ...more,
});

/** Nothing is wrong with it. */
const sound: Book = {
  Settings: [
    { key: 'currency', value: 'USD' },
    { key: 'gross_margin', value: 0.5 },
    { key: 'target_cpa', value: 50 },
  ],
  Campaigns: [{ campaign_id: 'spring' }],
  Creators: [{ creator_id: 'mina', platform: 'instagram' }],
  Posts: ['p', 'q'].map((post_id) => ({
    post_id,
    creator_id: 'mina',
    campaign_id: 'spring',
    published_at: '2026-05-01',
    fee: 0,
  })),
  Links: [{ campaign_id: 'spring', creator_id: 'mina', promo_code: 'MINA' }],
  Conversions: [order('a', { promo_code: '' })],
};
const book: Book = {
  ...sound,
  Posts: [
    {
      post_id: 'p',
      creator_id: 'mina',
      campaign_id: 'spring',
      published_at: '2026-05-01',
      fee: 10,
    },
  ],
  Conversions: [
    order('a'),
    order('b'),
    order('c', { status: 'cancelled' }),
    order('d', { promo_code: '' }),
    order('e', { kind: 'lead', revenue: '' }),
    order('f', { revenue: 'a lot' }),
    order('g', { occurred_at: 'soon' }),
    order('h', { occurred_at: 'later' }),
  ],
};

/** Mina is scored, so that nothing has to be said of her data. */
const scored: Partial<FraudAssessment> = { risk: 10, label: 'low', confidence: 0.8, signals: [] };
const score = () => new Map([['mina', scored as FraudAssessment]]);

test('it says what it counted: credited orders and leads, and those whose status keeps them out', () => {
  const { output } = runBook(book);
  expect(output.credited).toEqual({ orders: 3, leads: 1 });
  expect(output.seen.counts).toEqual({ leads: 1, orders: 4, spend: 10, excluded: 1 });
  expect(output.currency).toBe('USD');
  expect(output.rowsThere).toBeUndefined();
});

test('the lines of Health by severity', () => {
  const undated = ['x', 'y'].map((post_id) => ({
    post_id,
    creator_id: 'mina',
    campaign_id: 'spring',
    published_at: 'some day',
  }));
  const { output, tab } = runBook({ ...book, Posts: [...(book.Posts ?? []), ...undated] });
  const lines = tab('Health');
  const of = (wanted: string) => lines.filter(({ severity }) => severity === wanted).length;
  expect(output.healthRows).toBe(lines.length);
  expect([output.healthErrors, output.healthWarnings]).toEqual([of('error'), of('warning')]);
  // Told apart, so that one cannot stand for the other.
  expect(new Set([0, of('error'), of('warning'), lines.length]).size).toBe(4);
});

test('Help stands beside findings, and where it stood before', () => {
  const names = (of: Book, presentTabs: readonly 'Help'[] = []) =>
    runBook(of, { presentTabs, score }).output.tabs.map(({ name }) => name);
  expect(runBook(sound, { score }).tab('Health')).toEqual([]);
  expect(names(sound)).not.toContain('Help');
  expect(names(sound, ['Help'])).toContain('Help');
  expect(names(book)).toContain('Help');
  expect(runBook(book).tab('Help').length).toBeGreaterThan(3);
});

test('the tabs of a plain file, in their order', () => {
  expect(runBook(book).output.tabs.map(({ name }) => name)).toEqual([
    'Credits',
    'Looker',
    'Scoreboard',
    'Health',
    'Help',
    'Today',
  ]);
});

test('feeds of other files are rolled up', () => {
  const { output } = runBook({
    ...sound,
    Feeds: [{ brand: 'North', currency: 'USD', date: '2026-05-01', feed_version: feedVersion }],
  });
  expect(output.tabs.map(({ name }) => name)).toContain('RollUp');
});

test('a bonus on orders is due by what the feed of this run counts', () => {
  const bonus = { bonus_amount: 50, bonus_metric: 'orders', bonus_per: 'each_unit' };
  const terms = { collab_id: 'k', creator_id: 'mina', campaign_id: 'spring', stage: 'live' };
  const dueOf = (from: number) =>
    runBook({ ...book, Collaborations: [{ ...terms, ...bonus, bonus_from: from }] })
      .tab('Today')
      .filter(({ kind }) => kind === 'payment')
      .map(({ what }) => what);
  // Three orders are hers: one above two, none above three.
  expect(dueOf(2)).toEqual([expect.stringContaining('USD 50')]);
  expect(dueOf(3)).toEqual([]);
});

describe('leads and orders that a warehouse counted', () => {
  const facts: ConversionFacts = {
    places: [],
    posts: [],
    delays: [],
    keys: [],
    beside: [{ day: 20_574, creatorId: 'mina', campaignId: 'spring', postId: '', amount: 7 }],
    unattributed: [],
    survey: { orders: 0, tracked: 0, answeredTracked: 0, named: 0, both: 0 },
    read: { rows: 1000, used: 900, excluded: 40 },
  };
  const { output, tab } = runBook(book, { counted: { facts, looker: [['there']] } });

  test('the rows of the file do not count beside them, which is said', () => {
    expect(tab('Credits')).toEqual([]);
    expect(output.credited).toEqual({ orders: 0, leads: 0 });
    expect(tab('Health').map(({ found }) => found)).toContain('8 rows here that are not counted');
    expect(
      runBook(book)
        .tab('Health')
        .map(({ found }) => found),
    ).not.toContain('8 rows here that are not counted');
  });

  test('their feed is written as it came', () => {
    const looker = output.tabs.find(({ name }) => name === 'Looker');
    expect(looker?.rows.slice(1)).toEqual([['there']]);
  });

  test('their rows are counted with those of the file', () => {
    const { Conversions: _, ...rest } = book;
    const inFile = runBook(rest).output.rowCounts;
    expect(inFile).toMatchObject({ leftOut: 0 });
    expect(output.rowCounts).toEqual({
      read: inFile.read + 1000,
      used: inFile.used + 900,
      leftOut: 100,
    });
    expect(output.rowsThere).toBe(900);
    expect(output.seen.counts.excluded).toBe(40);
  });

  test('what collaborations cost beside posts comes from there', () => {
    const total = tab('Scoreboard').find(({ scope }) => scope === 'total');
    expect(total?.spend).toBe(17);
  });
});
