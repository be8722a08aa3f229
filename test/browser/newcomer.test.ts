import type { Page } from 'playwright-core';
import type { Language } from '../../src/ground/text/language';
import type { Text } from '../../src/ground/text/text';
import { sidebarBriefTexts } from '../../src/messages/sidebarBriefTexts';
import { sidebarHomeTexts } from '../../src/messages/sidebarHomeTexts';
import { sidebarLinksTexts } from '../../src/messages/sidebarLinksTexts';
import { sidebarRecordTexts } from '../../src/messages/sidebarRecordTexts';
import { sidebarHost } from '../server/endpoints/sidebarHost';
import { emulatedServer } from './support/emulatedServer';
import { goToPanel, pressButton, tabTo, typeInto, typeMoment } from './support/keyboard';
import { SidebarBrowser } from './support/sidebarPage';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
});
afterAll(() => browser.stop());

const profiles = [
  ['Lea', 'https://www.instagram.com/lea.sample/'],
  ['Mina', 'https://www.tiktok.com/@mina.sample'],
  ['Joon', 'https://www.youtube.com/@joonsample'],
] as const;

/** Answers the campaign's questions and the numbers that Home asks for. */
async function answerQuestions(page: Page, said: (text: Text) => string): Promise<void> {
  await pressButton(page, said(sidebarHomeTexts.setUpButton));
  await page.waitForSelector(`text=${said(sidebarHomeTexts.addCampaignButton)}`);
  await pressButton(page, said(sidebarHomeTexts.addCampaignButton));
  await page.waitForSelector('[name=audienceWho]');
  await typeInto(page, 'name', 'Spring pilot');
  await typeInto(page, 'audienceWho', 'Runners');
  await typeInto(page, 'audienceCares', 'Skin');
  await typeInto(page, 'audienceWhere', 'Hamburg');
  await typeInto(page, 'offer', 'Serum, 15% off');
  await typeInto(page, 'nextStep', 'Bio link');
  await typeInto(page, 'landingPage', 'https://shop.example/serum');
  await pressButton(page, said(sidebarHomeTexts.saveCampaign));
  await page.waitForSelector('[name=gate-currency]');
  for (const [gate, text] of [
    ['currency', 'EUR'],
    ['targetCpa', '20'],
    ['margin', '60%'],
  ] as const) {
    await typeInto(page, `gate-${gate}`, text);
    await page.keyboard.press('Enter');
    await page.waitForSelector(`[name=gate-${gate}]`, { state: 'detached' });
  }
}

async function addCreators(page: Page, said: (text: Text) => string): Promise<void> {
  await pressButton(page, said(sidebarHomeTexts.addCreatorsButton));
  await page.waitForSelector('[name=profile]');
  for (const [name, address] of profiles) {
    await typeInto(page, 'profile', address);
    await typeInto(page, 'name', name);
    await pressButton(page, said(sidebarRecordTexts.saveCreator));
    await page.waitForSelector(`.note.good:has-text("${name}")`);
  }
  await pressButton(page, said(sidebarRecordTexts.backHome));
}

async function linksAndBrief(page: Page, said: (text: Text) => string): Promise<void> {
  await pressButton(page, said(sidebarHomeTexts.buildClusterButton));
  await pressButton(page, said(sidebarLinksTexts.chooseAll));
  await page.waitForSelector('.code-input');
  const save = said(sidebarLinksTexts.save).replace('{count}', '3');
  await pressButton(page, save);
  await page.waitForSelector('.note.good');
  await goToPanel(page, 'home');
  await pressButton(page, said(sidebarHomeTexts.writeBriefButton));
  await page.waitForSelector('[name=shots]');
  await tabTo(page, 'select');
  await typeInto(page, 'shots', 'Product within 3 seconds');
  await pressButton(page, said(sidebarBriefTexts.save));
  await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent !== '');
  await goToPanel(page, 'home');
}

/** The first orders, as a shop's export brings them: by code, no id of ours in them. */
const orders = Array.from({ length: 40 }, (_, index) => ({
  conversion_id: `o${index + 1}`,
  kind: 'order',
  occurred_at: `2026-04-0${2 + (index % 5)} 12:00`,
  promo_code: index % 8 === 7 ? 'JOON15' : index % 2 === 0 ? 'LEA15' : 'MINA15',
  revenue: 40,
}));

test.each<[Language, string]>([
  ['en', 'en_US'],
  ['ko', 'ko_KR'],
])(
  'from a blank workbook to a judged pilot by keyboard without one id (%s)',
  async (language, locale) => {
    const said = (text: Text) => text[language];
    const sidebar = sidebarHost({ locale });
    const page = await browser.openBefore(emulatedServer(sidebar));
    await page.waitForSelector('[role=tab]');
    await answerQuestions(page, said);
    await addCreators(page, said);
    await linksAndBrief(page, said);
    await pressButton(page, said(sidebarRecordTexts.addPost));
    for (const [name] of profiles) {
      await page.waitForSelector('[name=url]');
      const host = {
        Lea: 'instagram.com/lea.sample/reel/A',
        Mina: 'tiktok.com/@mina.sample/video/1',
        Joon: 'youtube.com/shorts/A',
      }[name];
      await typeInto(page, 'url', `https://www.${host}`);
      await typeMoment(page, 'publishedAt', ['04', '01', '2026', '09', '00', 'a']);
      await typeInto(page, 'fee', '150');
      await pressButton(page, said(sidebarRecordTexts.savePost));
      await page.waitForSelector(`.note.good:has-text("${name}")`);
    }
    await pressButton(page, said(sidebarRecordTexts.backHome));
    sidebar.fill('Conversions', orders);
    await pressButton(page, said(sidebarHomeTexts.runJobButton));
    await page.waitForSelector('.figures');
    const { creatorResults, campaignResults, links } = sidebar.value('openSidebar', {});
    expect(links.map(({ promoCode }) => promoCode[0])).toEqual(['LEA15', 'MINA15', 'JOON15']);
    expect(campaignResults).toMatchObject([{ spend: 450, conversions: 40 }]);
    expect(creatorResults.map(({ word }) => word)).toContain('scale');
    expect(await page.locator('.figures').textContent()).toContain('40');
  },
);
