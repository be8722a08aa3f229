import type { Page } from 'playwright-core';
import type { Language } from '../../src/ground/text/text';
import { hostileOperations } from './support/hostileOperations';
import { sampleOpening } from './support/sampleOpening';
import {
  readyMessage,
  sampleOperations,
  samplePapers,
  sampleResults,
} from './support/sampleOperations';
import { SidebarBrowser } from './support/sidebarPage';
import { violationsIn } from './support/violationsIn';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
});
afterAll(() => browser.stop());

/** A view, and how one gets there from the Creators panel: by position, so that it works in both languages. */
type Way = (page: Page) => Promise<void>;

const part =
  (index: number): Way =>
  async (page) => {
    await page.locator('.stage .entry-button', { hasText: 'Ben' }).click();
    await page.locator('section[aria-labelledby=everything-else] .entry-button').nth(index).click();
  };

const entry =
  (index: number): Way =>
  async (page) => {
    await page.click('#tab-more');
    await page.locator('.entry-button').nth(index).click();
  };

const form =
  (index: number): Way =>
  async (page) => {
    await entry(index)(page);
    await page.locator('.row .button').last().click();
  };

const ways: Readonly<Record<string, Way>> = {
  board: async () => undefined,
  pay: (page) => page.locator('.mode').nth(1).click(),
  add: (page) => page.locator('.spread .button.plain').nth(1).click(),
  messages: (page) => page.locator('.stage .button.plain').first().click(),
  collaboration: (page) => page.locator('.stage .entry-button', { hasText: 'Ben' }).click(),
  live: (page) => page.locator('.stage .entry-button', { hasText: 'Cho Mina' }).click(),
  'do not contact': (page) => page.locator('.stage .entry-button', { hasText: 'Gus' }).click(),
  stage: part(0),
  terms: part(1),
  agreement: part(2),
  contact: part(5),
  results: part(7),
  renew: part(8),
  help: entry(2),
  inquiries: entry(3),
  'an inquiry': form(3),
  pages: entry(4),
  retro: entry(5),
  promotions: entry(6),
  channels: entry(7),
  'a month of a channel': form(7),
  followers: entry(8),
  templates: entry(9),
  'a template': form(9),
  tax: entry(10),
};

const looks = [
  ['en', 'light'],
  ['ko', 'dark'],
] as const;
const views = Object.keys(ways).flatMap((name) => looks.map((look) => [name, ...look] as const));

async function open(
  operations: ReturnType<typeof sampleOperations>,
  language: Language,
  colorScheme: 'light' | 'dark',
) {
  const { page, context } = await browser.open(
    {
      openSidebar: () => sampleOpening({ language }),
      openOperations: () => operations,
      openResults: sampleResults,
      openCollaboration: ({ collabId }) => samplePapers(collabId),
      readyMessages: ({ collabIds }) => ({
        messages: collabIds.map((collabId) => readyMessage({ collabId })),
      }),
    },
    { colorScheme },
  );
  await page.click('#tab-creators');
  await page.locator('.stage').first().waitFor();
  return { page, context };
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  await page.waitForTimeout(100);
}

test.each(views)('%s in %s, %s: axe finds nothing, nothing scrolls sideways', async (...view) => {
  const [name, language, scheme] = view;
  const { page, context } = await open(sampleOperations(), language, scheme);
  await ways[name]?.(page);
  await unfold(page);
  expect(await violationsIn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  await context.close();
});

test.each(Object.keys(ways))('%s stands hostile and endless texts', async (name) => {
  const { page, context } = await open(hostileOperations(), 'en', 'light');
  await ways[name]?.(page);
  await unfold(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  expect(await page.evaluate(() => Reflect.get(window, 'isHacked'))).toBeUndefined();
  expect(await page.locator('img, script[data-evil]').count()).toBe(0);
  const addresses = await page.$$eval('a', (links) => links.map(({ href }) => href));
  expect(addresses.filter((address) => address.startsWith('javascript:'))).toEqual([]);
  await context.close();
});
