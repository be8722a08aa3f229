import type { Page } from 'playwright-core';
import { panelNames } from '../../src/client/shared/panelName';
import { rightsPlaces } from '../../src/domain/brief/contentRights';
import type { Language } from '../../src/ground/text/language';
import { blankRecord } from '../support/blankRecord';
import { hostileOpening } from './support/hostileOpening';
import { sampleOpening } from './support/sampleOpening';
import { sampleOperations, sampleResults } from './support/sampleOperations';
import { SidebarBrowser } from './support/sidebarPage';
import { unfold } from './support/unfold';
import { inLightAndDark, violationsIn } from './support/violationsIn';
import { Walk } from './support/walk';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
});
afterAll(() => browser.stop());

const languages: readonly Language[] = ['en', 'ko'];
const views = languages.flatMap((language) =>
  panelNames.map((panel) => [panel, language] as const),
);

const walk = new Walk((language: Language) => {
  const opening = sampleOpening({ language });
  return browser.open({
    openSidebar: () => opening,
    openOperations: () => sampleOperations(),
    openResults: sampleResults,
  });
});
const hostileWalk = new Walk(() => browser.open({ openSidebar: () => hostileOpening() }));

async function expectAccessible(page: Page): Promise<void> {
  await unfold(page);
  await inLightAndDark(page, async (violations) => {
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  });
}

test.each(views)(
  '%s in %s, light and dark: axe finds nothing, nothing scrolls sideways',
  async (...view) => {
    const [panel, language] = view;
    await walk.through([language], async (page) => {
      await page.click(`#tab-${panel}`);
      await expectAccessible(page);
      for (const mode of await page.locator('.mode').all()) {
        await mode.click();
        await expectAccessible(page);
      }
    });
  },
);

test.each(languages)('a brief with durations by use in %s: axe finds nothing', async (language) => {
  const brief = {
    ...blankRecord('Briefs'),
    rightsWhere: rightsPlaces,
    rightsMonths: 12,
    rightsByUse: 'ads 3, email no number at all, TV 6',
    briefId: 'b1',
    campaignId: 'spring-pilot',
  };
  const opening = sampleOpening({ language, briefs: [brief] });
  const page = await browser.open({ openSidebar: () => opening });
  await page.click('#tab-brief');
  await unfold(page);
  expect(await page.locator('[data-part=rights-by-use] input').count()).toBe(rightsPlaces.length);
  expect(await violationsIn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
});

test.each(panelNames)('%s stands hostile and endless texts', async (panel) => {
  await hostileWalk.through([], async (page) => {
    await page.click(`#tab-${panel}`);
    for (const mode of [null, ...(await page.locator('.mode').all())]) {
      await mode?.click();
      await unfold(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
      expect(await page.evaluate(() => Reflect.get(window, 'isHacked'))).toBeUndefined();
      expect(await page.locator('img, script[data-evil]').count()).toBe(0);
    }
  });
});

test('a browser without storage says so and works on', async () => {
  const { page, context } = await browser.openAlone({ openSidebar: () => sampleOpening() });
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

test('a long run tells how far it is and can be stopped', async () => {
  let finish: () => void = () => undefined;
  const running = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const lastRun = {
    succeeded: false,
    isHeld: false,
    endedAtMs: 1776668400000,
    message: 'Stopped by hand',
  };
  const stopped: unknown[] = [];
  const page = await browser.open({
    openSidebar: () => sampleOpening(),
    jobProgress: () => ({
      state: 'running',
      stage: 'writing',
      startedAtMs: 0,
      elapsedMs: 5000,
      rowsDone: 40,
      rowsTotal: 100,
      remainingMs: 7000,
      isStopping: false,
    }),
    stopJob: (input) => {
      stopped.push(input);
      finish();
      return { isStopping: true };
    },
    runJob: async () => {
      await running;
      return {
        lastRun,
        health: { errors: 0, warnings: 0 },
        notMeasured: '',
        worstFinding: null,
        creatorResults: [],
        campaignResults: [],
        planBasis: { campaigns: [], creators: [] },
        due: [],
        audit: null,
        dashboardUrl: null,
        continues: false,
      };
    },
  });
  await page.click('button:text("Run now")');
  await page.waitForSelector('text=Step 4 of 4. Rows written: 40 of 100. About 7 s left.');
  expect(await violationsIn(page)).toEqual([]);
  await page.click('button:text("Stop")');
  await page.waitForSelector('.note.bad >> text=Stopped by hand');
  // Once: the line of the last run leaves it to the note.
  expect(await page.getByText('Stopped by hand').count()).toBe(1);
  expect(stopped).toHaveLength(1);
  expect(await page.locator('button:text("Stop")').count()).toBe(0);
});

test('a run that needs another execution goes on by itself', async () => {
  let runs = 0;
  const health = { errors: 0, warnings: 0 };
  const page = await browser.open({
    openSidebar: () => sampleOpening(),
    runJob: () => {
      runs++;
      const continues = runs < 3;
      const message = continues ? 'Continues' : 'Done at last';
      const lastRun = { succeeded: !continues, isHeld: false, endedAtMs: 1776668400000, message };
      return {
        lastRun,
        health,
        notMeasured: '',
        worstFinding: null,
        creatorResults: [],
        campaignResults: [],
        planBasis: { campaigns: [], creators: [] },
        due: [],
        audit: null,
        dashboardUrl: null,
        continues,
      };
    },
  });
  await page.click('button:text("Run now")');
  await page.waitForSelector('.note.good >> text=Done at last');
  expect(runs).toBe(3);
});
