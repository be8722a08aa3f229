import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { type MoreName, moreNames } from '../../src/client/sidebar/more/moreName';
import type { Language } from '../../src/ground/text/language';
import { hostileOperations } from './support/hostileOperations';
import { goToPanel, pressButton, tabTo } from './support/keyboard';
import { sampleOpening } from './support/sampleOpening';
import {
  boardRow,
  readyMessage,
  sampleOperations,
  samplePapers,
  sampleResults,
} from './support/sampleOperations';
import { SidebarBrowser } from './support/sidebarPage';
import { unfold } from './support/unfold';
import { violationsIn } from './support/violationsIn';
import { Walk } from './support/walk';

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
  (name: MoreName): Way =>
  async (page) => {
    await page.click('#tab-more');
    await page.locator('.entry-button').nth(moreNames.indexOf(name)).click();
  };

const form =
  (name: MoreName): Way =>
  async (page) => {
    await entry(name)(page);
    await page.locator('.row .button').last().click();
  };

/** A template as a bank hands it out: who is paid, and room for amount and reference. */
const template = {
  name: 'wise.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('name,recipientId,amount,reference\r\nDilara,r1,,\r\nSomebody,r2,,\r\n'),
};

async function chooseTemplate(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(template);
}

const ways: Readonly<Record<string, Way>> = {
  board: async () => undefined,
  pay: (page) => page.locator('.mode').nth(1).click(),
  'the bank’s own file': async (page) => {
    await page.locator('.mode').nth(1).click();
    await chooseTemplate(page);
    await page.locator('[name=template-key]').waitFor({ state: 'attached' });
  },
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
  help: entry('help'),
  inquiries: entry('inquiries'),
  'an inquiry': form('inquiries'),
  pages: entry('pages'),
  retro: entry('retro'),
  promotions: entry('promotions'),
  channels: entry('channels'),
  'a month of a channel': form('channels'),
  followers: entry('brandSnapshots'),
  templates: entry('templates'),
  'a template': form('templates'),
  tax: entry('tax'),
};

const sample = sampleOperations();
const hostile = hostileOperations();

const looks = [
  ['en', 'light'],
  ['ko', 'dark'],
] as const;
const views = looks.flatMap((look) => Object.keys(ways).map((name) => [name, ...look] as const));

function open(
  operations: ReturnType<typeof sampleOperations>,
  language: Language,
  colorScheme: 'light' | 'dark',
): Promise<Page> {
  return browser.open(
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
}

async function atBoard(page: Page): Promise<void> {
  await page.click('#tab-creators');
  await page.locator('.stage').first().waitFor();
}

const walk = new Walk(open);

test.each(views)('%s in %s, %s: axe finds nothing, nothing scrolls sideways', async (...view) => {
  const [name, ...look] = view;
  await walk.through([sample, ...look], async (page) => {
    await atBoard(page);
    await ways[name]?.(page);
    await unfold(page);
    expect(await violationsIn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  });
});

test.each(Object.keys(ways))('%s stands hostile and endless texts', async (name) => {
  await walk.through([hostile, 'en', 'light'], async (page) => {
    await atBoard(page);
    await ways[name]?.(page);
    await unfold(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
    expect(await page.evaluate(() => Reflect.get(window, 'isHacked'))).toBeUndefined();
    expect(await page.locator('img, script[data-evil]').count()).toBe(0);
    const addresses = await page.$$eval('a', (links) => links.map(({ href }) => href));
    expect(addresses.filter((address) => address.startsWith('javascript:'))).toEqual([]);
  });
});

test('with twenty at work only our turn and what is late stands open', async () => {
  const collaborations = Array.from({ length: 20 }, (_, index) =>
    boardRow(
      `t${index}`,
      `Creator ${index}`,
      index < 10 ? 'contacted' : 'live',
      { waitsFor: index % 4 === 0 ? 'us' : 'creator' },
      { nextOn: index === 1 ? '2026-04-18' : '2026-04-29' },
    ),
  );
  const page = await open(sampleOperations({ collaborations }), 'en', 'light');
  await atBoard(page);
  const isShown = (rows: Element[]) => rows.filter((row) => row.checkVisibility()).length;
  // Five are our turn, one is late.
  expect(await page.$$eval('.stage .entry', isShown)).toBe(6);
  await unfold(page);
  expect(await page.$$eval('.stage .entry', isShown)).toBe(20);
});

test('the bank’s own file is filled and handed back by keyboard; nothing of it is sent', async () => {
  const page = await browser.open({
    openSidebar: () => sampleOpening({ language: 'en' }),
    openOperations: () => sampleOperations(),
    exportPayouts: ({ payoutIds }) => ({
      paypal: [],
      leftOut: [],
      lines: payoutIds.map((payoutId) => ({
        payoutId,
        creatorId: 'c4',
        creator: 'Dilara',
        amount: 60,
        currency: 'EUR',
        reference: payoutId,
      })),
    }),
    movePayouts: () => ({ payouts: [], refused: [] }),
  });
  await goToPanel(page, 'creators');
  await page.locator('.stage').first().waitFor();
  await tabTo(page, '.mode input');
  await page.keyboard.press('ArrowRight');
  await pressButton(page, 'Fill my bank’s or Wise’s own file');
  // A file is chosen in the system's own dialog, which no page can press.
  await chooseTemplate(page);
  await tabTo(page, '[name=template-reference]');
  const download = page.waitForEvent('download');
  await pressButton(page, 'Fill and hand back');
  const file = await download;
  expect(file.suggestedFilename()).toBe('wise-filled.csv');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toMatch(/^name,recipientId,amount,reference\r?\nDilara,r1,60\.00,p\w*/);
  expect(text).not.toContain('Somebody');
  await page.waitForSelector('text=1 line filled');
});
