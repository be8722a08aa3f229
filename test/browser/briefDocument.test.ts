import type { Page } from 'playwright-core';
import type { Language } from '../../src/ground/text/language';
import { docsApi } from '../../workbench/apis/docsApi';
import { sidebarHost } from '../server/endpoints/sidebarHost';
import { blankRecord } from '../support/blankRecord';
import { withDocs } from '../support/documentBook';
import { emulatedServer } from './support/emulatedServer';
import type { FakeAnswers } from './support/fakeServer';
import { goToPanel, pressButton, tabTo, typeInto } from './support/keyboard';
import { sampleOpening } from './support/sampleOpening';
import { SidebarBrowser } from './support/sidebarPage';
import { inLightAndDark, violationsIn } from './support/violationsIn';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
});
afterAll(() => browser.stop());

/** Goes to the brief that is handed over, by keyboard. */
async function handOver(page: Page): Promise<void> {
  await page.waitForSelector('[role=tab]');
  await goToPanel(page, 'brief');
  await tabTo(page, '.mode input');
  await page.keyboard.press('ArrowRight');
  await page.waitForSelector('article.paper');
  await page.locator('select', { has: page.locator('[value=document]') }).focus();
  await page.keyboard.press('End');
}

async function openCompiled(options: Parameters<typeof sidebarHost>[0] = {}) {
  const sidebar = sidebarHost(options);
  sidebar.value('setUpTabs', {});
  sidebar.fill('Campaigns', [{ campaign_id: 'spring', name: 'Spring pilot', goal: '60 orders' }]);
  const server = emulatedServer(sidebar);
  const page = await browser.openBefore(server);
  return { sidebar, server, page };
}

test('a draft is saved first, then a document is made of it, all by keyboard', async () => {
  const documents = new Map();
  const { server, page } = await openCompiled({ host: withDocs(docsApi(documents)) });
  await handOver(page);
  await pressButton(page, 'Create Google Doc');
  await page.waitForSelector('text=Save the brief first');
  expect(server.called.filter((name) => name !== 'openScript')).toEqual(['openSidebar']);
  await tabTo(page, '.mode input');
  await page.keyboard.press('ArrowLeft');
  await typeInto(page, 'goal', '<b>80</b> orders');
  await pressButton(page, 'Save brief');
  await page.waitForSelector('text=Saved to Briefs.');
  await handOver(page);
  await pressButton(page, 'Create Google Doc');
  const link = page.locator('a:text("Open the Google Doc")');
  await link.waitFor();
  expect(await link.getAttribute('target')).toBe('_blank');
  expect(await link.getAttribute('rel')).toBe('noreferrer');
  const [[id, document] = []] = [...documents];
  expect(await link.getAttribute('href')).toBe(`https://docs.google.com/document/d/${id}/edit`);
  expect(document.text).toContain('Goal\n<b>80</b> orders\n');
  await tabTo(page, `a[href$="${id}/edit"]`);
});

test('with Docs off the button says what to add, and the brief stays as it was', async () => {
  const { sidebar, page } = await openCompiled();
  const brief = { ...blankRecord('Briefs'), goal: '60 orders' };
  sidebar.value('saveBrief', { brief: { ...brief, campaignId: 'spring' } });
  await page.reload();
  await handOver(page);
  await pressButton(page, 'Create Google Doc');
  await page.waitForSelector('.note.bad >> text=adds them with --with docs');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Create Google Doc');
  expect(await page.textContent('article.paper')).toContain('60 orders');
});

const saved = {
  ...blankRecord('Briefs'),
  briefId: 'brief-1',
  campaignId: 'spring-pilot',
  goal: '60 orders',
};
const sentence = 'Google Docs made no document (backendError): try again later';
const url = 'https://docs.google.com/document/d/sample-document_1/edit';

async function openFake(
  language: Language,
  createBriefDocument: NonNullable<FakeAnswers['createBriefDocument']>,
) {
  const opening = sampleOpening({ language, briefs: [saved], links: [] });
  const answers = { openSidebar: () => opening, createBriefDocument };
  const page = await browser.open(answers);
  await handOver(page);
  return page;
}

const labels = {
  en: ['Create Google Doc', 'Creating the Google Doc…', 'Open the Google Doc'],
  ko: ['Google 문서 만들기', 'Google 문서를 만들고 있습니다…', 'Google 문서 열기'],
} as const;

const languages: readonly Language[] = ['en', 'ko'];

test.each(languages)(
  'in %s, light and dark: axe finds nothing, whatever comes of it',
  async (language) => {
    let finish: () => void = () => undefined;
    const working = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let calls = 0;
    const asked: unknown[] = [];
    const answer = async (input: unknown) => {
      asked.push(input);
      calls += 1;
      if (calls === 1) throw new Error(sentence);
      await working;
      return { url };
    };
    const page = await openFake(language, answer);
    const expectFine = () =>
      inLightAndDark(page, async (violations) => {
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
      });
    const [create, creating, open] = labels[language];
    await pressButton(page, create);
    await page.waitForSelector(`.note.bad >> text=${sentence}`);
    await expectFine();
    await pressButton(page, create);
    await page.waitForSelector(`text=${creating}`);
    await pressButton(page, create);
    await expectFine();
    finish();
    await page.waitForSelector(`.note.good a:text("${open}")`);
    await expectFine();
    expect(asked).toHaveLength(2);
    expect(asked[1]).toMatchObject({ briefId: 'brief-1' });
  },
);

test('a brief for everybody is handed over to all: one copy, one page, one mail draft a creator', async () => {
  const own = { ...saved, briefId: 'brief-2', creatorId: 'c2', goal: 'Only for Ben' };
  const opening = sampleOpening({ briefs: [saved, own] });
  const page = await browser.open({ openSidebar: () => opening });
  await goToPanel(page, 'brief');
  await tabTo(page, '.mode input');
  await page.keyboard.press('ArrowRight');
  const papers = page.locator('article.paper');
  await papers.nth(2).waitFor();
  expect(await papers.count()).toBe(3);
  expect(await papers.nth(0).textContent()).toContain('ANNA2K7W');
  expect(await papers.nth(0).textContent()).toContain('60 orders');
  expect(await papers.nth(1).textContent()).toContain('Only for Ben');
  expect(await papers.nth(2).textContent()).toContain('utm_content=c3_post');
  // One control: a choice and the one button that does it.
  const way = page.locator('select', { has: page.locator('[value=mail]') });
  expect(await way.locator('[value=document]').count()).toBe(0);
  expect(await page.locator('.button.primary').count()).toBe(1);
  await way.selectOption('text');
  await pressButton(page, 'Copy as text');
  await page.waitForSelector('text=Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('ANNA2K7W');
  expect(copied).toContain('Only for Ben');
  await way.selectOption('mail');
  const drafts = page.locator('a[href^="mailto:"]');
  expect(await drafts.allTextContents()).toEqual([
    'Mail draft for Anna',
    'Mail draft for Ben',
    'Mail draft for Cho Mina',
  ]);
  expect(await violationsIn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
});
