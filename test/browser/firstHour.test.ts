import type { Page } from 'playwright-core';
import type { Language } from '../../src/ground/text/language';
import { fitTexts } from '../../src/messages/fitTexts';
import { healthHelpTexts } from '../../src/messages/healthHelpTexts';
import { sampleTexts } from '../../src/messages/sampleTexts';
import { sidebarHelpTexts } from '../../src/messages/sidebarHelpTexts';
import { sidebarHomeTexts } from '../../src/messages/sidebarHomeTexts';
import { pressButton } from './support/keyboard';
import { sampleOpening } from './support/sampleOpening';
import { SidebarBrowser } from './support/sidebarPage';
import { inLightAndDark } from './support/violationsIn';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
});
afterAll(() => browser.stop());

async function expectFine(page: Page): Promise<void> {
  await inLightAndDark(page, async (violations) => {
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  });
}

const nothing = { campaigns: [], creators: [], links: [], creatorResults: [], lastRun: null };

test.each<[Language]>([['en'], ['ko']])(
  'the sample is shown in three stops, put aside in one click and brought back (%s, light and dark)',
  async (language) => {
    const sample = sampleOpening({ language, sample: 'shown' });
    const shown: unknown[] = [];
    const page = await browser.open({
      openSidebar: () => sample,
      showTab: (input) => {
        shown.push(input.tab);
        return { tab: input.tab };
      },
      startOwn: () => sampleOpening({ language, ...nothing, sample: 'aside' }),
      bringSampleBack: () => sample,
    });
    await page.waitForSelector('.strip');
    await expectFine(page);
    await pressButton(page, sampleTexts.takeTour[language]);
    await pressButton(page, sampleTexts.stop1Show[language]);
    await expectFine(page);
    await pressButton(page, sampleTexts.next[language]);
    await pressButton(page, sampleTexts.stop2Show[language]);
    await pressButton(page, sampleTexts.next[language]);
    await pressButton(page, sampleTexts.stop3Show[language]);
    await page.waitForFunction(() => document.activeElement?.id === 'next-action');
    expect(shown).toEqual(['Posts', 'Scoreboard']);
    await pressButton(page, sampleTexts.startOwn[language]);
    await page.waitForSelector(`text=${sampleTexts.asideWhat[language]}`);
    await expectFine(page);
    await pressButton(page, sampleTexts.bringBack[language]);
    await page.waitForSelector(`text=${sampleTexts.stripWhat[language]}`);
  },
);

test.each<[Language]>([['en'], ['ko']])(
  'three yes-or-no questions stand before the first campaign and not after it (%s)',
  async (language) => {
    const page = await browser.open({
      openSidebar: () => sampleOpening({ language, ...nothing }),
    });
    await page.waitForSelector('#fit');
    await page.locator('[name=fit-clearOffer][value=no]').focus();
    await page.keyboard.press('Space');
    await page.waitForSelector(`text=${fitTexts.clearOfferNo[language]}`);
    await expectFine(page);
    for (const question of ['clearOffer', 'visual', 'measurable'])
      await page.locator(`[name=fit-${question}][value=yes]`).check();
    await page.waitForSelector(`text=${fitTexts.fits[language]}`);
    await expectFine(page);
    await browser.open({ openSidebar: () => sampleOpening({ language }) });
    await page.waitForSelector('#next-action');
    expect(await page.locator('#fit').count()).toBe(0);
  },
);

test("the menu's Help opens the sidebar at Help, once", async () => {
  const { page, context } = await browser.openAlone({ openSidebar: () => sampleOpening() });
  await page.waitForSelector('#next-action');
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const mark = document.createElement('template');
      mark.dataset.opens = 'help';
      document.body.append(mark);
    });
  });
  await page.reload();
  await page.waitForSelector(`h1:text-is("${sidebarHelpTexts.title.en}")`);
  await page.click('#tab-home');
  await page.waitForSelector('#next-action');
  await context.close();
});

test.each<[Language]>([['en'], ['ko']])(
  'the worst finding leads to its section of Help (%s)',
  async (language) => {
    const { orders } = healthHelpTexts;
    const opening = sampleOpening({ language });
    const worst = opening.worstFinding;
    if (!worst) throw new Error('the sample has a finding');
    const page = await browser.open({
      openSidebar: () => ({
        ...opening,
        worstFinding: { ...worst, help: orders.title[language] },
      }),
    });
    await page.waitForSelector('#next-action');
    await pressButton(page, sidebarHomeTexts.mendHealthWhy[language]);
    await page.waitForFunction(
      (title) => document.activeElement?.textContent === title,
      orders.title[language],
    );
    await expectFine(page);
  },
);

test('advice about several accounts waits a minute', async () => {
  const { page, context } = await browser.openAlone({
    openSidebar: () => sampleOpening(),
    showTab: () => new Promise(() => undefined),
  });
  await page.waitForSelector('#next-action');
  await page.clock.install();
  await pressButton(page, 'Open Health');
  await page.waitForSelector('.spinner');
  await page.clock.runFor(58_000);
  expect(await page.getByText('Still working').count()).toBe(0);
  await page.clock.runFor(3_000);
  await page.getByText('Still working').waitFor();
  await context.close();
});
