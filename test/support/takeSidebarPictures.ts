// Takes the pictures of docs/sidebar: npx tsx test/support/takeSidebarPictures.ts
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type PanelName, panelNames } from '../../src/client/shared/panelName';
import type { Language } from '../../src/ground/text/text';
import { sampleOpening } from '../browser/support/sampleOpening';
import { sampleOperations, sampleResults } from '../browser/support/sampleOperations';
import { SidebarBrowser } from '../browser/support/sidebarPage';
import { blankRecord } from './blankRecord';

const folder = join(__dirname, '../../docs/sidebar');

const brief = {
  ...blankRecord('Briefs'),
  goal: '60 orders by the end of May',
  offer: 'Serum at 24 instead of 30 euros, until 31 May',
  shots: 'Product within 3 seconds, the price, skin after a week',
  restrictions: 'No medical claims',
  rightsWhere: ['organic', 'ads'],
  rightsMonths: 6,
  mayEdit: true,
} as const;

/** What is done in a panel before its picture is taken. */
const prepare: { readonly [panel in PanelName]?: (page: Page) => Promise<void> } = {
  async brief(page) {
    await page.locator('select').first().selectOption('c1');
  },
  async links(page) {
    await page.locator('fieldset .row .button').nth(1).click();
    await page.locator('#preview').scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 260);
  },
  async plan(page) {
    await page.fill('[name=conversion]', '2.5');
    await page.fill('[name=margin]', '28');
    for (const [index, fee] of ['60', '80', '70'].entries())
      await page.fill(`[name=fees-${index}]`, fee);
    await page.locator('#forecast').waitFor();
    await page.waitForTimeout(400);
    await page.mouse.move(150, 400);
    await page.mouse.wheel(0, 560);
  },
  async creators(page) {
    await page.locator('.stage').first().waitFor();
  },
};

async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await SidebarBrowser.start();
  const views = panelNames.flatMap((panel) => [
    { panel, language: 'en' as Language, colorScheme: 'light' as const },
    { panel, language: 'ko' as Language, colorScheme: 'light' as const },
  ]);
  const dark = (['home', 'plan'] as const).map((panel) => ({
    panel,
    language: 'en' as Language,
    colorScheme: 'dark' as const,
  }));
  for (const { panel, language, colorScheme } of [...views, ...dark]) {
    const briefs = [{ ...brief, briefId: 'b1', campaignId: 'spring-pilot', creatorId: 'c1' }];
    const opening = sampleOpening({ language, briefs });
    const { page, context } = await browser.open(
      {
        openSidebar: () => opening,
        openOperations: () => sampleOperations(),
        openResults: sampleResults,
      },
      { colorScheme },
    );
    await page.click(`#tab-${panel}`);
    await prepare[panel]?.(page);
    await page.waitForTimeout(250);
    const ending = colorScheme === 'dark' ? '-dark' : '';
    await page.screenshot({ path: join(folder, `${panel}-${language}${ending}.png`) });
    await context.close();
  }
  await browser.stop();
}

void takePictures();
