import type { Page } from 'playwright-core';
import type { Language } from '../../src/ground/text/language';
import { creatorRow, leadershipOpening } from './support/leadershipOpening';
import { LeadershipBrowser } from './support/leadershipPage';
import { inLightAndDark, violationsIn } from './support/violationsIn';

let browser: LeadershipBrowser;
beforeAll(async () => {
  browser = await LeadershipBrowser.start();
}, 60_000);
afterAll(() => browser.stop());

const script = '<img src=x onerror="window.isHacked=1">';
const endless = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(4);
const korean = '아주긴이름의크리에이터가만드는콘텐츠'.repeat(5);
const crowd = Array.from({ length: 25 }, (_, index) =>
  creatorRow(index, { creator: [script, endless, korean][index % 3], verdict: 'stop' }),
);

/** How far the page may be pushed sideways. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

const languages: readonly Language[] = ['en', 'ko'];
const looks = languages.flatMap((language) =>
  [1080, 700].map((width) => [language, width] as const),
);

const channelLine = {
  channel: 'search',
  ...{ spend: 500, conversions: 20, cpm: null, spendShare: 0.4, marginShare: null },
  cpa: { low: 18, middle: 25, high: 36 },
  romi: null,
};
const twoChannels = {
  firstMonth: '2026-04',
  lastMonth: '2026-05',
  action: 'order' as const,
  lines: [{ ...channelLine, channel: 'influencers', cpm: 7.5 }, channelLine],
  isRanked: false,
  overlap: 12,
  claims: [],
  sales: { floor: 0.08, upper: 0.2 },
};

test.each(looks)(
  '%s, %i px, light and dark: axe finds nothing, nothing overflows',
  async (language, width) => {
    const opening = leadershipOpening({ language, locale: language === 'ko' ? 'ko-KR' : 'en-US' });
    const page = await browser.open(opening, { width });
    await inLightAndDark(page, async (violations) => {
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
  },
);

test('25 creators with endless and hostile names: shown as text, folded, nothing overflows', async () => {
  const page = await browser.open(leadershipOpening({ fileName: endless }, crowd));
  expect(await overflow(page)).toBe(0);
  expect(await page.evaluate(() => Reflect.get(window, 'isHacked'))).toBeUndefined();
  expect(await page.locator('img').count()).toBe(0);
  const stop = page.locator('.decision.stop');
  expect(await stop.locator('li:visible').count()).toBe(5);
  await stop.locator('summary').focus();
  await page.keyboard.press('Enter');
  expect(await stop.locator('li:visible').count()).toBe(25);
  expect(await violationsIn(page)).toEqual([]);
});

test('in print long lists stay folded and say how many follow, so that two pages are enough; nothing that only works on screen is left', async () => {
  const page = await browser.open(leadershipOpening({}, crowd), { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.decision.stop li:visible').count()).toBe(5);
  expect(await page.locator('.decision.stop summary:visible').textContent()).toBe('20 more');
  expect(await page.getByRole('button').count()).toBe(0);
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(paper).toBe('rgb(255, 255, 255)');
});

test.each([
  ['before the first run', { view: null, lastRun: null }, 'No figures yet'],
  ['without creators', {}, 'Enter creators and posts'],
])('%s the page says what to do', async (_case, change, words) => {
  const page = await browser.open(leadershipOpening({ dashboardUrl: null, ...change }, []));
  expect(await page.locator('.empty').textContent()).toContain(words);
  expect(await page.getByRole('link').count()).toBe(0);
  expect(await violationsIn(page)).toEqual([]);
});

test('unknown is said to be unknown: no margin, no currency, no target', async () => {
  const unknown = { margin: '', romi: '', romi_low: '', romi_high: '', chance: '', signals: '' };
  const rows = [0, 1].map((index) => creatorRow(index, { ...unknown, verdict: '' }));
  const page = await browser.open(leadershipOpening({ currency: 'beans' }, rows));
  const card = await page.locator('.decision').textContent();
  expect(card).toContain('No target');
  expect(card).toContain('ROMI unknown');
  expect(card).toContain('no target CPA to judge by');
  expect(await page.locator('figure').first().textContent()).toContain('Nothing to draw yet.');
  expect(await page.locator('main').textContent()).not.toMatch(/NaN|undefined|null|\$/);
});

test('old figures and a failed run are said at the top', async () => {
  const fresh = leadershipOpening();
  const lastRun = { succeeded: false, isHeld: false, endedAtMs: fresh.nowMs, message: 'quota' };
  const opening = { ...fresh, lastRun, nowMs: fresh.nowMs + 3 * 86_400_000 };
  const page = await browser.open(opening);
  const header = await page.locator('header').textContent();
  expect(header).toContain('Not updated for 3 days');
  expect(header).toContain('The last run did not finish: quota');
  expect(header).toContain('1 to mend, 2 to look at');
});

test('how much next month: the plan in one sentence, and beside every creator in place of a factor', async () => {
  const page = await browser.open(leadershipOpening());
  const money = page.getByRole('region', { name: 'Next month’s money' });
  expect(await money.textContent()).toMatch(/Spend \$[\d,]+ (of \$2,000 )?on \d creators?/);
  expect(await money.textContent()).toMatch(
    /8 of 10 months fall between .* Chance of a loss: about/,
  );
  expect(await money.textContent()).toContain('Budget: what the latest 28 days with data cost');
  expect(await page.locator('.decision.stop li').first().textContent()).toContain(
    'Next month: no posts',
  );
  expect(await page.locator('.decision li .next').count()).toBeGreaterThan(3);
});

test('without a known margin there is no plan: it says what is missing, and the factor stands', async () => {
  const { plan } = leadershipOpening();
  const unknown = { marginPerAction: null, marginLack: 'marginUnknown' } as const;
  const rows = [creatorRow(0, { next_budget: 1.5 })];
  const opening = leadershipOpening({ plan: { ...plan, ...unknown } }, rows);
  const page = await browser.open(opening);
  expect(await page.locator('.nextMonth').textContent()).toContain('No plan yet: the margin');
  expect(await page.locator('.decision.scale li').textContent()).toContain(
    'next budget: 1.5 times this one',
  );
});

test('our record and added sales: the last planned month beside what came of it, the test beside channels', async () => {
  const { plan } = leadershipOpening();
  const before = await browser.open(leadershipOpening());
  const added = (page: Page) => page.getByRole('region', { name: 'Did it add sales?' });
  const record = (page: Page) => page.getByRole('region', { name: 'Our record' });
  expect(await added(before).textContent()).toContain('Not tested');
  expect(await record(before).textContent()).toContain('No planned month has been counted yet');
  const outcome = { posts: 5, spend: 900, cost: 900, conversions: 30, profit: 300, isInside: true };
  const range = { posts: 6, money: 1100, low: -200, high: 800 };
  const plans = [{ month: '2026-04', ...range, countedFrom: '2026-05-08', outcome }];
  const dates = { startsOn: '2026-02-02', endsOn: '2026-04-26' };
  const lift = { lift: 0.24, low: 0.06, high: 0.45, p: 0.016 };
  const ofTest = { testId: 't', design: 'weeks', counted: 'orders', decision: '' } as const;
  const tests = [{ ...ofTest, ...dates, ...lift }];
  const page = await browser.open(
    leadershipOpening({ plan: { ...plan, plans, tests }, channels: twoChannels }),
  );
  expect(await record(page).textContent()).toContain(
    'April 2026: $1,100 planned for 6 posts; $900 spent on 5. Profit $300 at the planned margin, expected -$200 to $800: inside its range.',
  );
  expect(await record(page).textContent()).toContain('1 of 1 planned month ended inside');
  const said = 'Measured: +24% orders with posts, 90% range +6% to +45%.';
  expect(await added(page).textContent()).toContain(said);
  expect(await added(page).textContent()).not.toContain('Not tested');
  const channels = page.getByRole('region', { name: 'Beside other channels' });
  expect(await channels.textContent()).toContain(said);
  expect(await violationsIn(page)).toEqual([]);
});

test('nothing spent in the last 28 days: the budget is said to be one post of everybody', async () => {
  const { plan } = leadershipOpening();
  const page = await browser.open(leadershipOpening({ plan: { ...plan, usualBudget: null } }));
  const text = await page.locator('.nextMonth').textContent();
  expect(text).toContain('Budget: one post of every creator.');
  expect(text).not.toContain('28 days');
});

test('a running campaign shows its pace, where it will end, and its chances', async () => {
  const opening = leadershipOpening();
  const planned = {
    campaignId: 's',
    campaign: 'Spring',
    goal: '60 orders',
    budget: 900,
    spent: 450,
    postsOut: 3,
    postsPlanned: 6,
    endsOn: null,
    isOver: false,
  };
  const forecast = {
    campaignId: 's',
    name: 'Spring',
    day: '2026-05-28',
    ...{ seen: 12, p10: 20, p50: 31, p90: 44, goal: 60, goalChance: 0.02 },
    breakEvenChance: 0.4,
    pace: 'weak' as const,
  };
  const page = await browser.open({
    ...opening,
    view: opening.view && { ...opening.view, plans: [planned] },
    plan: { ...opening.plan, forecasts: [forecast] },
  });
  const row = await page.getByRole('region', { name: 'Plan against actual' }).textContent();
  expect(row).toContain('12, 20 to 44 (middle 31)');
  expect(row).toContain('2% for 60 · 40% to break even');
  expect(row).toContain('weak');
});

test.each([1, 25, 500])('%i creators print on two pages at most', async (count) => {
  const rows = Array.from({ length: count }, (_, index) => creatorRow(index));
  const page = await browser.open(leadershipOpening({}, rows));
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(paper.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(2);
});

test('a verdict has the same sign in its card and in the pictures', async () => {
  const page = await browser.open(leadershipOpening());
  const label = page.locator('.mark.stop .label').first();
  expect(await label.textContent()).toMatch(/^■ /);
  expect(await page.locator('.decision.stop h3').textContent()).toContain('■');
});

test('other channels stand beside creators once entered; nobody is ranked where orders are claimed twice', async () => {
  const page = await browser.open(leadershipOpening({ channels: twoChannels }));
  const region = page.getByRole('region', { name: 'Beside other channels' });
  const text = await region.textContent();
  expect(text).toContain('Channels claim 12 orders more than the shop sold');
  expect(text).toContain('Creators (attributed)');
  expect(text).toContain('$25 ($18 … $36)');
  expect(text).toMatch(/8%.*up to 20%/);
  expect(await region.getByRole('row').count()).toBe(3);
  expect(await violationsIn(page)).toEqual([]);
});
