import { dashboardCells } from '../../../src/workbook/dashboard/dashboardCells';
import { headlineSentence } from '../../../src/workbook/dashboard/headlineSentence';
import { shownCards } from '../../../src/workbook/dashboard/knownFigures';
import { leadershipView } from '../../../src/workbook/dashboard/leadershipView';
import { weeklyDigest } from '../../../src/workbook/dashboard/weeklyDigest';
import { IssueList } from '../../../src/workbook/issueList';
import { newReading } from '../../../src/workbook/read/reading';
import { readTab } from '../../../src/workbook/read/readTab';
import { type BookRow, runBook } from '../../support/jobBook';

const names = ['mina', 'joon', 'lea'];
const everybody = names.map((creator_id) => ({ creator_id, name: creator_id, platform: 'tiktok' }));
const posts = names.map((creator_id, index) => ({
  ...{ post_id: `p${index}`, creator_id, campaign_id: 'A', fee: 200 },
  ...{ published_at: `2026-05-0${2 + index}`, clicks: 100, impressions: 4000 },
}));
const links = names.map((creator_id) => ({
  creator_id,
  campaign_id: 'A',
  utm_content: creator_id,
}));
const conversions = (kind: string, counts: readonly number[], more: BookRow = {}): BookRow[] =>
  counts.flatMap((count, at) =>
    Array.from({ length: count }, (_, index) => ({
      ...{ conversion_id: `${kind}${at}-${index}`, kind, utm_content: names[at], ...more },
      occurred_at: `2026-05-0${5 + (index % 3)}`,
    })),
  );

/** The view of a run of a book, as the page, the Dashboard and the digest are made from it. */
function viewOf(change: Parameters<typeof runBook>[0], campaign: BookRow = {}) {
  const { output } = runBook({
    Settings: [
      { key: 'target_cpa', value: 20 },
      { key: 'gross_margin', value: 0.5 },
    ],
    Campaigns: [{ campaign_id: 'A', name: 'A', ...campaign }],
    Creators: everybody,
    Posts: posts,
    Links: links,
    Conversions: [],
    ...change,
  });
  const reading = newReading('UTC', 'en_US');
  const table = <Name extends 'Looker' | 'Scoreboard'>(name: Name) =>
    readTab(
      name,
      output.tabs.find((tab) => tab.name === name)?.rows ?? [],
      reading,
      new IssueList(),
    );
  return leadershipView(table('Looker'), table('Scoreboard'));
}
type View = ReturnType<typeof viewOf>;

const card = (view: View, key: string) => view.scorecards.find((each) => each.key === key)?.value;
const digestOf = (view: View) =>
  weeklyDigest(
    {
      ...{ view, health: { errors: 0, warnings: 0 }, fileName: 'F', url: 'https://x.example' },
      ...{ locale: 'en-US', currency: 'EUR' },
    },
    'en',
  ).text;
const headlineOf = (view: View) =>
  headlineSentence(view.headline, 'en', {
    ...{ money: String, signedShare: String, points: String },
  });

test('leads are no zero where no campaign counts them and none came', () => {
  const view = viewOf({ Conversions: conversions('order', [9, 8, 7], { revenue: 50 }) });
  expect(card(view, 'leads')).toBeNull();
  expect(view.funnel).toMatchObject({ leads: null, orders: 24 });
  expect(shownCards(view.scorecards).map(({ key }) => key)).not.toContain('leads');
  expect(digestOf(view)).not.toContain('Leads:');
});

test('orders and their margin are no zero in a file that counts leads alone', () => {
  const view = viewOf(
    { Conversions: conversions('lead', [12, 8, 4]) },
    { action: 'lead', lead_value: 30 },
  );
  expect([card(view, 'orders'), card(view, 'margin'), card(view, 'leads')]).toEqual([
    null,
    null,
    24,
  ]);
  expect(view.funnel).toMatchObject({ leads: 24, orders: null });
  expect(view.weeks.every(({ margin }) => margin === null)).toBe(true);
  expect(digestOf(view)).not.toMatch(/^(?:Orders|Margin):/m);
  // 12 leads of 30 for 200; by margins every post would be a loss.
  expect(view.topPosts[0]).toMatchObject({ postId: 'p0', profit: 160 });
});

test('where nothing can be measured nothing is zero, and it is told once', () => {
  const view = viewOf({ Links: [], Conversions: conversions('order', [9], { utm_content: '' }) });
  expect([card(view, 'orders'), card(view, 'margin'), card(view, 'spend')]).toEqual([
    null,
    null,
    600,
  ]);
  expect(view.funnel).toMatchObject({ leads: null, orders: null });
  const digest = digestOf(view);
  expect(digest).toContain('600 of 600 spent cannot be measured');
  expect(digest).not.toContain('CPA counts');
  const cells = dashboardCells(view, { language: 'en', currency: 'EUR', locale: 'en-US' });
  expect(cells.flat().join('\n')).not.toContain(
    'is this creator’s own, so nothing can be counted: give a code or link. ',
  );
});

test('a group says what its creators lack once, and of no creator of its own', () => {
  const { tab } = runBook({
    Campaigns: [{ campaign_id: 'A' }],
    Settings: [{ key: 'target_cpa', value: 20 }],
    Creators: everybody,
    Posts: posts,
    Links: [],
    Conversions: [],
  });
  const [total, , creator] = tab('Scoreboard');
  expect(total).toMatchObject({ scope: 'total', margin: '' });
  expect(String(total?.why)).not.toContain('this creator');
  expect(creator).toMatchObject({ margin: '' });
});

test('no return stands where it is too early for a word on everything together', () => {
  const view = viewOf({
    Creators: everybody.slice(0, 1),
    Posts: posts.slice(0, 1),
    Links: links.slice(0, 1),
    Conversions: conversions('order', [5], { revenue: 50 }),
  });
  expect(view.total?.decision).toBe('tooEarly');
  expect(card(view, 'romi')).toBeNull();
  expect(headlineOf(view)).toMatch(/^Too early for ROMI; /);
});

test('before any post is out the headline says so, and nobody is judged of nobody', () => {
  expect(headlineOf(viewOf({ Posts: [] }))).toBe('No post is out yet');
});

test('only the reasons that apply are told of what does not count', () => {
  const noMargin = viewOf({
    Settings: [{ key: 'target_cpa', value: 20 }],
    Conversions: conversions('order', [9, 8, 7], { revenue: 50 }),
  });
  expect(digestOf(noMargin)).toContain('ROMI is unknown: it needs margins of orders');
  expect(digestOf(noMargin)).not.toContain('open windows');
  const open = viewOf({
    Posts: posts.map((post) => ({ ...post, published_at: '2026-05-28' })),
    Conversions: conversions('order', [9, 8, 7], { revenue: 50, occurred_at: '2026-05-29' }),
  });
  expect(digestOf(open)).toMatch(/CPA and ROMI count .* EUR: open windows count in part/);
});
