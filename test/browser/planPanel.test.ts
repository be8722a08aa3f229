import type { Page } from 'playwright-core';
import type { Language } from '../../src/ground/text/language';
import type { PlanOpening } from '../../src/shared/planOpening';
import { creatorRow, planOf } from './support/leadershipOpening';
import { sampleOpening } from './support/sampleOpening';
import { SidebarBrowser } from './support/sidebarPage';
import { violationsIn } from './support/violationsIn';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
}, 60_000);
afterAll(() => browser.stop());

const plan = {
  ...planOf(Array.from({ length: 6 }, (_, index) => creatorRow(index))),
  sales: { perWeek: 40.4, expectedLift: 0.25, dispersion: 1.5 },
  estimates: 'Survey: 30 to 50 orders owed to creators',
};

const kept: { plans: unknown[]; tests: unknown[] } = { plans: [], tests: [] };
beforeEach(() => {
  kept.plans = [];
  kept.tests = [];
});

async function openPlan(
  language: Language,
  view: 1 | 2,
  change: Partial<PlanOpening> = {},
): Promise<Page> {
  const opening = sampleOpening({ language });
  const page = await browser.open({
    openSidebar: () => opening,
    openPlan: () => ({ ...plan, ...change }),
    keepPlan: (input) => {
      kept.plans.push(input);
      return { month: String(input.plan.month).slice(0, 7) };
    },
    keepTest: (input) => {
      kept.tests.push(input);
      return { testId: 'test-weeks' };
    },
  });
  await page.click('#tab-plan');
  await page.locator('.mode').nth(view).click();
  await page.locator(view === 1 ? '#month' : '[name=lift-orders]').waitFor();
  return page;
}

const languages: readonly Language[] = ['en', 'ko'];

test.each(languages)(
  '%s: next month and added sales fit 300 px, axe finds nothing',
  async (language) => {
    for (const view of [1, 2] as const) {
      const page = await openPlan(language, view);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        300,
      );
      expect(await violationsIn(page)).toEqual([]);
    }
  },
);

test('posts changed by hand are valued at once, switches tell both figures', async () => {
  const page = await openPlan('en', 1);
  const own = page.getByRole('status').filter({ hasText: 'Your split' });
  expect(await own.count()).toBe(0);
  const field = page.getByRole('textbox', { name: 'Your posts of Creator 1' });
  const planned = Number(await field.inputValue());
  await field.fill(String(planned === 0 ? 1 : 0));
  expect(await own.textContent()).toMatch(
    /Your split: .* spent\. Expected profit .* Chance of a loss/,
  );
  const told = await page.locator('.check .hint').allTextContents();
  expect(told).toHaveLength(2);
  for (const each of told)
    expect(each).toMatch(/Costs (nothing here: .* either way|.* with it, .* without)/);
});

test('one page to print: the paper alone, on one sheet', async () => {
  const page = await openPlan('en', 1);
  await page.getByRole('button', { name: 'One page to print' }).click();
  expect(await page.locator('.paper h3').allTextContents()).toContain('What would change our mind');
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(1);
});

test('a test is reckoned from what the file sells; a finished one from its counts', async () => {
  const page = await openPlan('en', 2);
  expect(await page.locator('[name=lift-orders]').inputValue()).toBe('40');
  expect(await page.locator('[name=lift-expected]').inputValue()).toBe('25');
  // 16 weeks see a lift of 31 %: within one and a half times 25 %, out of reach for 10 %.
  await page.getByText('A test of 15 weeks would probably show it').waitFor();
  await page.locator('[name=lift-expected]').fill('10');
  await page.getByText('You can’t know from this; a test would need').waitFor();
  expect(await page.getByText('Survey: 30 to 50 orders').count()).toBe(1);
  await page.locator('[name=lift-size]').fill('6');
  await page.locator('[name=lift-drawn]').fill('1, 3, 6');
  await page.locator('[name=lift-during]').fill('40 20 40 20 20 40');
  await page.getByText(/Measured: \+\d+% orders with posts/).waitFor();
  await page.locator('[name=lift-design]').selectOption('regions');
  await page.locator('[name=lift-before]').waitFor();
  expect(await page.locator('table.figures').textContent()).toContain('never');
});

test('a plan is kept for a month, as it stands: the plan’s own, or the split by hand', async () => {
  const page = await openPlan('en', 1);
  await page.getByRole('button', { name: 'Keep this plan' }).click();
  await page.getByText(/Kept in Plans for \d{4}-\d{2}/).waitFor();
  const field = page.getByRole('textbox', { name: 'Your posts of Creator 1' });
  const planned = Number(await field.inputValue());
  await field.fill(String(planned === 0 ? 1 : 0));
  await page.locator('[name=plan-month]').selectOption({ index: 0 });
  await page.getByRole('button', { name: 'Keep your split' }).click();
  await page.getByText(/Kept in Plans for/).waitFor();
  const [first, second] = kept.plans as { plan: { month: string }; lines: { posts: number }[] }[];
  expect(first?.plan).toMatchObject({
    month: expect.stringMatching(/^\d{4}-\d{2}-01$/),
    margin: 40,
  });
  expect((second?.plan.month ?? '') < (first?.plan.month ?? '')).toBe(true);
  expect(second?.lines.length).not.toBe(first?.lines.length);
  for (const { posts } of first?.lines ?? []) expect(posts).toBeGreaterThan(0);
  expect(await violationsIn(page)).toEqual([]);
});

test('a finished test is kept with its counts, dates and decision', async () => {
  const page = await openPlan('en', 2);
  await page.locator('[name=lift-size]').fill('6');
  await page.locator('[name=lift-drawn]').fill('1, 3, 6');
  await page.locator('[name=lift-during]').fill('40 20 40 20 20 40');
  await page.locator('[name=lift-starts]').fill('2026-02-02');
  await page.locator('[name=lift-ends]').fill('2026-03-15');
  await page.locator('[name=lift-decision]').selectOption('go_on');
  await page.getByRole('button', { name: 'Keep this test' }).click();
  await page.getByText('Kept in Tests as test-weeks').waitFor();
  expect(kept.tests).toEqual([
    {
      ...{ design: 'weeks', drawn: '1, 3, 6', during: '40 20 40 20 20 40', before: '' },
      test: {
        counted: 'orders',
        ...{ startsOn: '2026-02-02', endsOn: '2026-03-15', decision: 'go_on' },
      },
    },
  ]);
  expect(await violationsIn(page)).toEqual([]);
});

test('where campaigns count leads nothing speaks of orders', async () => {
  for (const view of [1, 2] as const) {
    const page = await openPlan('en', view, { action: 'lead' });
    const labels = await page.locator('#panel label, #panel .hint').allTextContents();
    expect(labels.join()).toMatch(/lead/i);
    expect(labels.join()).not.toMatch(/\borders\b|per order/i);
  }
  const mixed = await openPlan('en', 1, { action: null, marginLack: 'actionsDiffer' });
  await mixed.getByText('Margin per conversion').waitFor();
});

test('limits by hand change the plan at once; whose rights end is named beside posts planned', async () => {
  const creators = plan.creators.map((each) => ({ ...each, rightsEndOn: '2026-06-10' }));
  const page = await openPlan('en', 1, { creators });
  await page.getByText('Limits of posts').click();
  const yours = page.getByRole('textbox', { name: 'Your posts of Creator 2', exact: true });
  const before = Number(await yours.inputValue());
  await page
    .getByRole('textbox', { name: 'Posts of Creator 2, at least' })
    .fill(String(before + 1));
  expect(await yours.inputValue()).toBe(String(before + 1));
  await page.getByText('Creator 2: the right to reuse ends on Jun 10, 2026').waitFor();
  await page.getByRole('textbox', { name: 'Posts of Creator 2, at least' }).fill('');
  await page.getByRole('textbox', { name: 'Posts of Creator 2, at most' }).fill('0');
  expect(await yours.inputValue()).toBe('0');
  expect(await violationsIn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
});
