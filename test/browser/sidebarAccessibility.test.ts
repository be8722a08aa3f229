import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Language } from '../../src/messages/text';
import { panelNames } from '../../src/sidebar/panelName';
import { hostileOpening } from './support/hostileOpening';
import { sampleOpening } from './support/sampleOpening';
import { SidebarBrowser } from './support/sidebarPage';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule of WCAG 2.2 A and AA and axe's best practices that the page breaks. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const axe = Reflect.get(window, 'axe') as typeof import('axe-core');
    const { violations: found } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}

/** Unfolds everything, so that nothing hides from the checks. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  await page.waitForTimeout(100);
}

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
});
afterAll(() => browser.stop());

const languages: readonly Language[] = ['en', 'ko'];
const schemes = ['light', 'dark'] as const;
const views = panelNames.flatMap((panel) =>
  languages.flatMap((language) => schemes.map((scheme) => [panel, language, scheme] as const)),
);

test.each(views)('%s in %s, %s: axe finds nothing, nothing scrolls sideways', async (...view) => {
  const [panel, language, colorScheme] = view;
  const opening = sampleOpening({ language });
  const { page, context } = await browser.open({ openSidebar: () => opening }, { colorScheme });
  await page.click(`#tab-${panel}`);
  await unfold(page);
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  for (const mode of await page.locator('.mode').all()) {
    await mode.click();
    await unfold(page);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  }
  await context.close();
});

test.each(panelNames)('%s stands hostile and endless texts', async (panel) => {
  const { page, context } = await browser.open({ openSidebar: () => hostileOpening() });
  await page.click(`#tab-${panel}`);
  for (const mode of [null, ...(await page.locator('.mode').all())]) {
    await mode?.click();
    await unfold(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
    expect(await page.evaluate(() => Reflect.get(window, 'isHacked'))).toBeUndefined();
    expect(await page.locator('img, script[data-evil]').count()).toBe(0);
  }
  await context.close();
});

test('a browser without storage says so and works on', async () => {
  const { page, context } = await browser.open({ openSidebar: () => sampleOpening() });
  await context.addInitScript({
    content: `Object.defineProperty(window, 'localStorage', { get() { throw new Error('no'); } });`,
  });
  await page.reload();
  await page.waitForSelector('text=does not let the sidebar store drafts');
  await page.click('#tab-brief');
  await page.fill('[name=goal]', 'kept in memory');
  await page.click('#tab-home');
  await page.click('#tab-brief');
  expect(await page.inputValue('[name=goal]')).toBe('kept in memory');
  await context.close();
});
