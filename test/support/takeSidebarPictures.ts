// Takes the pictures of docs/sidebar: npx tsx test/support/takeSidebarPictures.ts [FOLDER]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { createHost } from '../../emulator/host';
import { hyperFormulaEngine } from '../../emulator/hyperformula/hyperFormulaEngine';
import { sampleFolders } from '../../examples/sampleFiles';
import { type PanelName, panelNames } from '../../src/client/shared/panelName';
import type { Language } from '../../src/ground/text/language';
import type { SidebarOpening } from '../../src/shared/sidebarOpening';
import { currentBundle, ROOT } from '../../workbench/bundle';
import { openBook } from '../../workbench/files/openBook';
import { sampleOpening } from '../browser/support/sampleOpening';
import { sampleOperations, sampleResults } from '../browser/support/sampleOperations';
import { SidebarBrowser } from '../browser/support/sidebarPage';
import { blankRecord } from './blankRecord';

const folder = process.argv[2] ?? join(ROOT, 'docs', 'sidebar');

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
    await page.locator('.note').first().waitFor();
    await page.waitForTimeout(400);
  },
  async creators(page) {
    await page.locator('.stage').first().waitFor();
  },
};

/** The sample as the compiled add-on opens it after a run, in the language of its file. */
async function openedSample(language: Language): Promise<SidebarOpening> {
  const path = join(ROOT, 'examples', sampleFolders[language]);
  const workbook = await openBook(path, { warn: () => undefined });
  const host = createHost({ engine: hyperFormulaEngine, ...currentBundle(), workbook });
  const run = host.runMenuItem('runJob');
  if (!run.ok) throw new Error(run.error?.message);
  const { value } = host.callFromPage('callEndpoint', ['openSidebar', '{}']);
  return JSON.parse(String(value)).value;
}

/** A spreadsheet in which nothing stands yet but the tabs. */
function blankOpening(language: Language): SidebarOpening {
  const nothing = { campaigns: [], creators: [], links: [], posts: [], due: [], openTries: [] };
  const { settings } = sampleOpening();
  return sampleOpening({
    ...nothing,
    language,
    lastRun: null,
    worstFinding: null,
    health: { errors: 0, warnings: 0 },
    dashboardUrl: null,
    settings: { ...settings, currency: '', grossMargin: null, targetCpa: null },
  });
}

interface View {
  readonly panel: PanelName;
  readonly language: Language;
  readonly colorScheme: 'light' | 'dark';
  readonly content: 'filled' | 'blank';
}

const views: readonly View[] = (['en', 'ko'] as const).flatMap((language) => [
  ...panelNames.map(
    (panel): View => ({ panel, language, colorScheme: 'light', content: 'filled' }),
  ),
  ...(['home', 'plan'] as const).map(
    (panel): View => ({ panel, language, colorScheme: 'dark', content: 'filled' }),
  ),
  ...(['home', 'brief', 'links', 'plan'] as const).map(
    (panel): View => ({ panel, language, colorScheme: 'light', content: 'blank' }),
  ),
]);

/** What the panel opens with: Home and Plan show the sample itself. */
function openingOf(
  { panel, language, content }: View,
  samples: Readonly<Record<Language, SidebarOpening>>,
): SidebarOpening {
  if (content === 'blank') return blankOpening(language);
  if (panel === 'home' || panel === 'plan') return samples[language];
  const briefs = [{ ...brief, briefId: 'b1', campaignId: 'spring-pilot', creatorId: 'c1' }];
  return sampleOpening({ language, briefs });
}

async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await SidebarBrowser.start();
  const samples = { en: await openedSample('en'), ko: await openedSample('ko') };
  for (const view of views) {
    const { panel, language, colorScheme, content } = view;
    const opening = openingOf(view, samples);
    const page = await browser.open(
      {
        openSidebar: () => opening,
        openOperations: () => sampleOperations(),
        openResults: sampleResults,
      },
      { colorScheme },
    );
    await page.click(`#tab-${panel}`);
    if (content === 'filled') await prepare[panel]?.(page);
    await page.waitForTimeout(250);
    const blank = content === 'blank' ? '-blank' : '';
    const dark = colorScheme === 'dark' ? '-dark' : '';
    const path = join(folder, `${panel}-${language}${blank}${dark}.png`);
    await page.screenshot({ path });
  }
  await browser.stop();
}

void takePictures();
