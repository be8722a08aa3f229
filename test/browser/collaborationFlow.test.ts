import type { Page } from 'playwright-core';
import type { Text } from '../../src/ground/text/text';
import { message, say } from '../../src/ground/text/text';
import { choiceText } from '../../src/messages/choiceText';
import { sidebarBriefTexts } from '../../src/messages/sidebarBriefTexts';
import { sidebarCreatorsTexts as creators } from '../../src/messages/sidebarCreatorsTexts';
import { sidebarDeliverablesTexts as deliverables } from '../../src/messages/sidebarDeliverablesTexts';
import { sidebarOperationsTexts as operations } from '../../src/messages/sidebarOperationsTexts';
import { sidebarPayTexts as pay } from '../../src/messages/sidebarPayTexts';
import { type SidebarHost, sidebarHost } from '../server/endpoints/sidebarHost';
import { emulatedServer } from './support/emulatedServer';
import { goToPanel, pressButton, tabTo, typeInto } from './support/keyboard';
import { SidebarBrowser } from './support/sidebarPage';
import { violationsIn } from './support/violationsIn';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
});
afterAll(() => browser.stop());

const campaignId = 'spring';
const landingPage = 'https://shop.example/serum';

/** A campaign that is ready for work: an offer, a next step, a code, a page that passed. */
function readyHost(locale: string): SidebarHost {
  const sidebar = sidebarHost({ locale });
  sidebar.value('setUpTabs', {});
  sidebar.value('saveSetting', { key: 'currency', text: 'EUR' });
  sidebar.fill('Campaigns', [
    {
      campaign_id: campaignId,
      name: 'Spring',
      action: 'order',
      offer: 'Serum at 24',
      landing_page: landingPage,
      next_step: 'Bio link',
      gross_margin: 0.6,
      window_days: 7,
      starts_on: '2026-02-01',
    },
  ]);
  sidebar.fill('Creators', [{ creator_id: 'c1', name: 'Lea', platform: 'instagram' }]);
  sidebar.fill('Links', [
    { link_id: 'l1', campaign_id: campaignId, creator_id: 'c1', promo_code: 'LEA15' },
  ]);
  for (const tester of ['Ole', 'Pia', 'Uwe']) {
    const check = { landingPage, checkedOn: '2026-04-18', tester, outsider: true };
    sidebar.value('savePageCheck', { check: { ...check, secondsToPrice: 4, secondsToBuy: 5 } });
  }
  return sidebar;
}

/** Two orders with the creator's code, in the window of her post and past their refund period. */
function fillOrders(sidebar: SidebarHost): void {
  sidebar.fill('Conversions', [
    {
      conversion_id: 'o1',
      kind: 'order',
      occurred_at: '2026-02-03 10:00',
      promo_code: 'LEA15',
      revenue: 123.45,
    },
    {
      conversion_id: 'o2',
      kind: 'order',
      occurred_at: '2026-02-04 10:00',
      promo_code: 'LEA15',
      revenue: 77.77,
      refunded: 10.1,
    },
  ]);
}

/** A hand on the keyboard that knows the words of one language. */
function hand(page: Page, language: 'en' | 'ko') {
  const words = (text: Text, values: Record<string, string | number> = {}) =>
    say(message(text, values as never), language);
  return {
    words,
    /** The heading takes the focus after a move, so that Tab goes on from there. */
    async press(text: Text, values: Record<string, string | number> = {}) {
      await pressButton(page, words(text, values));
    },
    async see(text: Text, values: Record<string, string | number> = {}) {
      await page.getByText(words(text, values), { exact: false }).first().waitFor();
    },
    async choose(name: string, value: string) {
      await tabTo(page, `[name="${name}"]`);
      await page.locator(`[name="${name}"]`).selectOption(value);
    },
  };
}

const languages = [
  ['en', 'en_US'],
  ['ko', 'ko_KR'],
] as const;

test.each(languages)(
  'a whole collaboration by keyboard in %s: the file reconciles to the cent',
  async (language, locale) => {
    const sidebar = readyHost(locale);
    const server = emulatedServer(sidebar);
    const page = await browser.openBefore(server);
    const { press, see, choose, words } = hand(page, language);
    const stage = (name: string) => words(choiceText('stage', name));
    const cell = (tab: string, header: string, row = 1) => {
      const [head = [], ...rows] = sidebar.shown(tab);
      return rows[row - 1]?.[head.indexOf(header)] ?? '';
    };
    await page.waitForSelector('[role=tab]');

    // found → invited
    await goToPanel(page, 'creators');
    await press(creators.addCreators);
    await tabTo(page, 'input[type=checkbox]');
    await page.keyboard.press('Space');
    await press(creators.addChosen, { count: 1 });
    await see(creators.added, { count: 1 });
    await pressButton(page, `← ${words(creators.back)}`);
    await pressButton(page, 'Lea');
    await press(creators.contactSection);
    await choose('channel', 'email');
    await typeInto(page, 'contact', 'lea@mail.example');
    await press(operations.save);
    await see(operations.saved);
    await pressButton(page, '← Lea');
    await press(creators.moveTo, { stage: stage('shortlisted') });
    await see(creators.moved, { stage: stage('shortlisted') });
    await press(creators.moveTo, { stage: stage('contacted') });
    await see(creators.moved, { stage: stage('contacted') });
    expect(await violationsIn(page)).toEqual([]);

    // agreed: terms with their evidence
    await press(creators.moveTo, { stage: stage('talking') });
    await see(creators.moved, { stage: stage('talking') });
    await pressButton(page, words(creators.termsSection, { points: '' }).split(':')[0] ?? '');
    await typeInto(page, 'deliverablesText', '1 reel');
    await typeInto(page, 'fee', '80');
    await typeInto(page, 'termsEvidence', 'https://files.example/terms');
    await press(creators.termsMoney);
    await typeInto(page, 'commissionShare', '10%');
    await press(operations.save);
    await see(operations.saved);
    await pressButton(page, '← Lea');
    await page.locator('strong', { hasText: stage('agreed') }).waitFor();

    // brief
    await press(creators.openBrief);
    await typeInto(page, 'goal', '60 orders');
    await press(sidebarBriefTexts.rights);
    await tabTo(page, '[data-part=rights] input[type=checkbox]');
    await page.keyboard.press('Space');
    await typeInto(page, 'rightsMonths', '12');
    await press(sidebarBriefTexts.save);
    await see(sidebarBriefTexts.saved);
    await goToPanel(page, 'creators');
    await pressButton(page, 'Lea');

    // draft → approved → live → checked
    await press(deliverables.add);
    await tabTo(page, '[name=dueOn]');
    await page.keyboard.type('02022026');
    await press(operations.add);
    await press(deliverables.draftCame);
    await typeInto(page, 'draft-url', 'https://files.example/draft');
    await press(deliverables.saveDraft, { version: 1 });
    await typeInto(page, 'decider', 'Mina');
    await press(deliverables.approve);
    await press(deliverables.wentLive);
    await typeInto(page, 'live-url', 'https://social.example/p/1');
    await tabTo(page, '[name="published-at"]');
    await page.keyboard.type('02022026');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1000AM');
    await press(deliverables.saveLive);
    await press(deliverables.labelThere);
    await see(deliverables.checked);
    await page.locator('strong', { hasText: stage('live') }).waitFor();
    expect(cell('Posts', 'Fee')).toContain('80');

    // commission due: 10 % of 123.45 + (77.77 - 10.10) = 12.35 (half a cent up) + 6.77 = 19.12
    fillOrders(sidebar);
    sidebar.value('runJob', {});
    await pressButton(page, `← ${words(creators.back)}`);
    await press(creators.refresh);
    await tabTo(page, '.mode input');
    await page.keyboard.press('ArrowRight');
    await see(pay.commissionOf, { creator: 'Lea' });
    expect(sidebar.value('openOperations', {}).collaborations[0]?.commission).toMatchObject({
      due: 19.12,
      balance: 19.12,
    });
    for (let planned = 1; planned <= 2; planned++) {
      await pressButton(page, words(pay.plan, { amount: '€' }).split('€')[0] || '€');
      await see(pay.group, { state: words(choiceText('state', 'planned')), count: planned });
    }
    expect(await violationsIn(page)).toEqual([]);

    // approved → exported
    for (let approved = 1; approved <= 2; approved++) {
      await press(pay.approve);
      await see(pay.group, { state: words(choiceText('state', 'approved')), count: approved });
    }
    const download = page.waitForEvent('download');
    await press(pay.exportPayPal);
    const stream = await (await download).createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(Buffer.from(chunk));
    const lines = Buffer.concat(chunks).toString('utf8').trim().split(/\r?\n/);
    const cents = lines.map((line) => Math.round(Number(line.split(',')[1]) * 100));
    expect(cents.reduce((sum, each) => sum + each, 0)).toBe(8000 + 1912);
    expect(lines.every((line) => line.startsWith('lea@mail.example,'))).toBe(true);

    // paid
    await press(pay.markPaid);
    await see(pay.group, { state: words(choiceText('state', 'paid')), count: 2 });

    // recap → renewed
    await tabTo(page, '.mode input');
    await page.keyboard.press('ArrowLeft');
    await pressButton(page, 'Lea');
    await press(creators.recapSection);
    await press(creators.recapShared);
    await page.locator('p.good-text').waitFor();
    await pressButton(page, '← Lea');
    await press(creators.renewSection);
    await press(creators.renew);
    await page.locator('h1', { hasText: 'Lea' }).waitFor();

    // the file reconciles: spend, commissions and payouts
    sidebar.value('runJob', {});
    const { collaborations, payouts } = sidebar.value('openOperations', {});
    const paid = payouts.filter(({ state }) => state === 'paid');
    const sum = paid.reduce(
      (total, { payout }) => total + Math.round((payout.amount ?? 0) * 100),
      0,
    );
    expect(sum).toBe(9912);
    const [first, next] = collaborations;
    expect(first?.commission).toMatchObject({ due: 19.12, paid: 19.12, balance: 0 });
    expect(first?.collaboration).toMatchObject({ stage: 'closed', outcome: 'renewed' });
    expect(next?.collaboration.creatorId).toBe('c1');
    const [head = [], ...feed] = sidebar.shown('Looker');
    const spend = feed.reduce((total, row) => total + Number(row[head.indexOf('spend')] || 0), 0);
    expect(Math.round(spend * 100)).toBe(9912);
  },
  240_000,
);
