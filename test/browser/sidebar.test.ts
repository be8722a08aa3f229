import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { fetchedPanels } from '../../src/shared/fetchedScripts';
import { type SidebarHost, sidebarHost } from '../server/endpoints/sidebarHost';
import { blankRecord } from '../support/blankRecord';
import { type EmulatedServer, emulatedServer } from './support/emulatedServer';
import { goToMore, goToPanel, pressButton, tabTo, typeInto } from './support/keyboard';
import { SidebarBrowser } from './support/sidebarPage';

const names = ['Anna', 'Ben', 'Cho', 'Dilara', 'Emil', 'Farah', 'Gus', 'Hana'];

/** A workbook with one campaign and eight creators, as a newcomer would have it. */
function pilotHost(): SidebarHost {
  const sidebar = sidebarHost();
  sidebar.value('setUpTabs', {});
  sidebar.value('saveSetting', { key: 'currency', text: 'EUR' });
  sidebar.value('saveSetting', { key: 'target_cpa', text: '20' });
  sidebar.value('saveSetting', { key: 'gross_margin', text: '60%' });
  sidebar.fill('Campaigns', [
    {
      campaign_id: 'spring',
      name: 'Spring pilot',
      goal: '60 orders',
      offer: 'Serum at 24',
      landing_page: 'https://shop.example/serum#price',
      next_step: 'Bio link',
      audience_who: 'Runners',
      audience_cares: 'Skin',
      audience_where: 'Hamburg',
      audience_country: 'KR',
      starts_on: '2026-04-01',
    },
  ]);
  sidebar.fill(
    'Creators',
    names.map((name, index) => ({ creator_id: `c${index + 1}`, name, platform: 'instagram' })),
  );
  return sidebar;
}

let untouched: SidebarHost | undefined;
const cellsOf = ({ host, shown }: SidebarHost) =>
  host.workbook.sheets.map(({ name }) => [name, shown(name)]);
let untouchedCells: ReturnType<typeof cellsOf>;

/** The pilot's workbook for all tests that write nothing into it. */
function readOnlyHost(): SidebarHost {
  if (!untouched) {
    untouched = pilotHost();
    untouchedCells = cellsOf(untouched);
  }
  return untouched;
}

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
});
afterAll(() => browser.stop());

interface Opened {
  readonly sidebar: SidebarHost;
  readonly server: EmulatedServer;
  readonly page: Page;
}

async function open(sidebar: SidebarHost): Promise<Opened> {
  const server = emulatedServer(sidebar);
  const page = await browser.openBefore(server);
  await page.waitForSelector('[role=tab]');
  return { sidebar, server, page };
}

/** The calls after the first, once no more have come for a while. */
async function settledCalls(server: EmulatedServer): Promise<string[]> {
  for (let before = -1; before !== server.called.length; ) {
    before = server.called.length;
    await new Promise((resolve) => setTimeout(resolve, 1500));
  }
  return server.called.slice(1);
}

test('opening costs one round trip, and each panel beside Home one more the first time', async () => {
  const { server, page } = await open(readOnlyHost());
  expect(server.called).toEqual(['openSidebar']);
  for (const panel of ['brief', 'links', 'plan', 'more', 'home']) await goToPanel(page, panel);
  // Scripts of other panels come ahead of their use, in their own time.
  const fetched = await settledCalls(server);
  expect([...new Set(fetched)]).toEqual(['openScript']);
  expect(fetched.length).toBeLessThanOrEqual(fetchedPanels.length);
  for (const panel of ['links', 'brief']) await goToPanel(page, panel);
  expect(server.called).toEqual(['openSidebar', ...fetched]);
});

test('a panel that cannot be fetched says why and is fetched again', async () => {
  const { server, page } = await open(readOnlyHost());
  server.failNext('PERMISSION_DENIED');
  await page.click('#tab-plan');
  await page.waitForSelector('text=several Google accounts');
  await pressButton(page, 'Try again');
  await page.waitForSelector('h1:text("Plan")');
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
});

test('from an empty file to a campaign by keyboard', async () => {
  const { sidebar, page } = await open(sidebarHost());
  await pressButton(page, 'Set up the tabs');
  await page.waitForSelector('text=Start with one campaign');
  await pressButton(page, 'Add a campaign');
  await page.waitForSelector('h1:text("New campaign")');
  await pressButton(page, 'Save campaign');
  await page.waitForSelector('text=Give the campaign a name');
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'name');
  await typeInto(page, 'name', 'Spring pilot');
  await typeInto(page, 'audienceWho', 'Runners');
  await pressButton(page, 'Save campaign');
  await page.waitForSelector('text=Say who the audience is');
  const [head = [], row = []] = sidebar.shown('Campaigns');
  expect(row[head.indexOf('Audience who')]).toBe('Runners');
});

test('eight links for a cluster are written in one call; a QR code decodes back to its link', async () => {
  const { sidebar, server, page } = await open(pilotHost());
  await goToPanel(page, 'links');
  await pressButton(page, 'All');
  await pressButton(page, 'Save 8 to Links');
  await page.waitForSelector('text=Saved 8 to Links, from row 2.');
  const calls = server.called.filter((name) => name !== 'openScript');
  expect(calls).toEqual(['openSidebar', 'saveLinks']);
  expect(sidebar.host.calls()['Range.setValues']).toBe(1);
  const { links } = sidebar.value('openSidebar', {});
  expect(links.map(({ url }) => url)).toEqual(
    names.map(
      (name) =>
        'https://shop.example/serum?utm_source=instagram&utm_medium=influencer' +
        `&utm_campaign=202604-spring-pilot&utm_id=spring&utm_content=${name.toLowerCase()}#price`,
    ),
  );
  expect(new Set(links.map(({ promoCode }) => promoCode[0])).size).toBe(8);
  await pressButton(page, 'instagram / cho');
  expect(await decodeQr(page)).toBe(links[2]?.url);
});

const qrPixels = 480;

/** Draws the QR code that is on the page and reads it as a camera would. */
async function decodeQr(page: Page): Promise<string | undefined> {
  const dark = await page.evaluate(async (size) => {
    const svg = document.querySelector('details[open] svg.qr');
    const text = new XMLSerializer().serializeToString(svg as Node);
    const image = new Image(size, size);
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = size;
    const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
    pen.drawImage(image, 0, 0, size, size);
    const { data } = pen.getImageData(0, 0, size, size);
    let bits = '';
    for (let at = 0; at < data.length; at += 4) bits += (data[at] ?? 0) < 128 ? '1' : '0';
    return bits;
  }, qrPixels);
  const pixels = new Uint8ClampedArray(dark.length * 4).fill(255);
  for (let at = 0; at < dark.length; at++) if (dark[at] === '1') pixels.fill(0, at * 4, at * 4 + 3);
  return jsQR(pixels, qrPixels, qrPixels)?.data;
}

test('a link with capitals is found and mended in place', async () => {
  const sidebar = pilotHost();
  sidebar.fill('Links', [
    {
      campaign_id: 'spring',
      creator_id: 'c1',
      url: 'https://shop.example/?utm_source=Instagram&utm_medium=Influencer&utm_campaign=Spring',
    },
  ]);
  const { page } = await open(sidebar);
  await goToPanel(page, 'links');
  await tabTo(page, '.mode input');
  await page.keyboard.press('ArrowRight');
  await pressButton(page, 'Fix links (1)');
  await page.waitForSelector('text=Links mended: 1.');
  const [link] = sidebar.value('openSidebar', {}).links;
  expect(link).toMatchObject({
    url: 'https://shop.example/?utm_source=instagram&utm_medium=influencer&utm_campaign=spring',
    utmSource: 'instagram',
  });
});

test('a brief is written by keyboard, scored live and found in the tab', async () => {
  const { sidebar, page } = await open(pilotHost());
  await goToPanel(page, 'brief');
  await page.waitForSelector('text=2 of 5');
  await typeInto(page, 'shots', 'Product within 3 seconds');
  await typeInto(page, 'restrictions', 'none');
  await typeInto(page, 'tracking', '</script><img src=x onerror=alert(1)>');
  await page.waitForSelector('text=5 of 5');
  await pressButton(page, 'Save brief');
  await page.waitForSelector('text=Saved to Briefs.');
  const [head = [], row = []] = sidebar.shown('Briefs');
  const cell = (header: string) => row[head.indexOf(header)];
  expect([cell('Goal'), cell('Tracking'), cell('Score'), cell('Country')]).toEqual([
    '60 orders',
    '</script><img src=x onerror=alert(1)>',
    '5',
    'KR',
  ]);
});

test('from Home straight to the rights that are missing, in the brief of the whole cluster', async () => {
  const sidebar = pilotHost();
  const brief = { ...blankRecord('Briefs'), goal: '60 orders' };
  sidebar.value('saveBrief', { brief: { ...brief, campaignId: 'spring' } });
  const link = { campaign_id: 'spring', url: 'https://shop.example/' };
  sidebar.fill(
    'Links',
    ['c1', 'c2', 'c3'].map((creator_id) => ({ ...link, creator_id })),
  );
  const { page } = await open(sidebar);
  await pressButton(page, 'Write the rights');
  await page.waitForFunction(() => document.activeElement?.matches('[data-part=rights] summary'));
  await page.waitForSelector('text=Everybody in the cluster (written)', { state: 'attached' });
  await tabTo(page, '[data-part=rights] input[type=checkbox]');
  await page.keyboard.press('Space');
  await typeInto(page, 'rightsMonths', '6');
  await tabTo(page, '[data-part=rights] select');
  await page.keyboard.press('ArrowDown');
  await pressButton(page, 'Save brief');
  await page.waitForSelector('text=Saved to Briefs.');
  expect(sidebar.value('openSidebar', {}).briefs).toMatchObject([
    { creatorId: '', goal: '60 orders', rightsMonths: 6, mayEdit: true },
  ]);
});

test('rights by use: two durations in one brief, written by keyboard and found in the tab', async () => {
  const { sidebar, page } = await open(pilotHost());
  await goToPanel(page, 'brief');
  await tabTo(page, '[data-part=rights] summary');
  await page.keyboard.press('Enter');
  await tabTo(page, '[data-part=rights] input[type=checkbox]');
  // Our own channels stay as they are; ads and the website are ticked.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await typeInto(page, 'rightsMonths', '12');
  await tabTo(page, '[data-part=rights-by-use] summary');
  await page.keyboard.press('Enter');
  await typeInto(page, 'rightsMonths-ads', '3x');
  await page.waitForSelector('text=Write a whole number of months from 1 to 600');
  await typeInto(page, 'rightsMonths-ads', '3');
  // Three months after 20 April 2026, the emulator's day.
  await page.waitForSelector('text=Usual: 3 to 6. Ends on Jul 20, 2026');
  await page.waitForSelector('text=Usual: 6 to 12. Blank: as above. Ends on Apr 20, 2027');
  await pressButton(page, 'Save brief');
  await page.waitForSelector('text=Saved to Briefs.');
  const [head = [], row = []] = sidebar.shown('Briefs');
  const cell = (header: string) => row[head.indexOf(header)];
  expect([cell('Rights where'), cell('Rights months'), cell('Rights by use')]).toEqual([
    'ads, website',
    '12',
    'ads 3',
  ]);
  await page.reload();
  await goToPanel(page, 'brief');
  expect(await page.inputValue('[name=rightsMonths-ads]')).toBe('3');
  expect(await page.inputValue('[name=rightsMonths-website]')).toBe('');
});

test('an English file hands over a Korean brief', async () => {
  const { page } = await open(readOnlyHost());
  await goToPanel(page, 'brief');
  await tabTo(page, '.mode input');
  await page.keyboard.press('ArrowRight');
  await tabTo(page, 'select.input:not([name])');
  await page.locator('select').last().focus();
  await page.keyboard.press('End');
  await page.waitForSelector('article[lang=ko] >> text=목표');
  expect(await page.locator('article').textContent()).toContain('60 orders');
  expect(await page.locator('h1').textContent()).toBe('Brief');
  await page.locator('select', { has: page.locator('[value=text]') }).selectOption('text');
  await pressButton(page, 'Copy as text');
  await page.waitForSelector('text=Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('목표\n60 orders');
});

test('a failing call leaves the form as it was and names the likely cause', async () => {
  const { sidebar, server, page } = await open(pilotHost());
  await goToPanel(page, 'brief');
  await typeInto(page, 'goal', 'A goal that must not be lost');
  server.failNext(
    'We’re sorry, a server error occurred while reading from storage. PERMISSION_DENIED',
  );
  await pressButton(page, 'Save brief');
  await page.waitForSelector('text=several Google accounts are signed in');
  expect(await page.inputValue('[name=goal]')).toBe('A goal that must not be lost');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Save brief');
  await pressButton(page, 'Save brief');
  await page.waitForSelector('text=Saved to Briefs.');
  expect(sidebar.shown('Briefs')).toHaveLength(2);
});

test('reloading restores what was typed, in every form', async () => {
  const { page } = await open(readOnlyHost());
  await goToPanel(page, 'brief');
  await typeInto(page, 'offer', 'Half-written offer');
  await goToPanel(page, 'links');
  await pressButton(page, 'All');
  await goToPanel(page, 'plan');
  await typeInto(page, 'margin', '28,5');
  await page.reload();
  await goToPanel(page, 'brief');
  expect(await page.inputValue('[name=offer]')).toBe('Half-written offer');
  await goToPanel(page, 'links');
  expect(await page.locator('.choices input:checked').count()).toBe(8);
  await goToPanel(page, 'plan');
  expect(await page.inputValue('[name=margin]')).toBe('28,5');
});

test('an opening that fails says why and can be tried again', async () => {
  const server = emulatedServer(readOnlyHost());
  server.failNext('PERMISSION_DENIED');
  const page = await browser.openBefore(server);
  await page.waitForSelector('text=several Google accounts');
  await pressButton(page, 'Try again');
  await page.waitForSelector('[role=tab]');
});

test('a pilot is planned by keyboard and kept in the sheet', async () => {
  const { sidebar, page } = await open(pilotHost());
  await goToPanel(page, 'plan');
  await typeInto(page, 'conversion', '2.5');
  await typeInto(page, 'margin', '28');
  for (const index of [0, 1, 2, 3, 4]) {
    await typeInto(page, `views-${index}`, '8000');
    await typeInto(page, `rates-${index}`, '0.6');
    await typeInto(page, `fees-${index}`, '40');
  }
  await page.waitForSelector('text=Chance to pay back');
  await page.waitForSelector('text=Break-even fee');
  await pressButton(page, 'All figures');
  await pressButton(page, 'Insert into the cell');
  await page.waitForSelector('text=Written into Sheet1!A1');
  expect(sidebar.host.workbook.sheets[0]?.cellAt(0, 0)?.formula).toContain('=PILOT(');
});

test('a function is found and put into the active cell, an occupied one only when asked', async () => {
  const { sidebar, page } = await open(pilotHost());
  await goToMore(page, 'Functions');
  await typeInto(page, 'search', 'romi');
  await pressButton(page, 'ROMI');
  await pressButton(page, 'Insert into the cell');
  await page.waitForSelector('text=Written into Sheet1!A1');
  expect(sidebar.host.valueAt('Sheet1', 0, 0)).toBe(1);
  await pressButton(page, 'Insert into the cell');
  await page.waitForSelector('text=Sheet1!A1 is not empty');
  await pressButton(page, 'Replace what is there');
  await page.waitForSelector('text=Written into Sheet1!A1');
});

test('what was typed into the sheet meanwhile shows after a refresh', async () => {
  const { sidebar, server, page } = await open(pilotHost());
  await page.waitForSelector('text=Creators: 0 (3 to 7)');
  const link = { campaign_id: 'spring', url: 'https://shop.example/' };
  sidebar.fill('Links', [
    { ...link, creator_id: 'c1' },
    { ...link, creator_id: 'c2' },
  ]);
  await pressButton(page, 'Refresh');
  await page.waitForSelector('text=Creators: 2 (3 to 7)');
  expect(server.called).toEqual(['openSidebar', 'openSidebar']);
});

test('the job runs from Home and the figures follow', async () => {
  const sidebar = pilotHost();
  sidebar.fill('Posts', [
    {
      post_id: 'p1',
      creator_id: 'c1',
      campaign_id: 'spring',
      published_at: '2026-04-02 10:00',
      fee: 100,
    },
  ]);
  const { page } = await open(sidebar);
  await page.waitForSelector('text=Not run yet');
  await page.waitForSelector('text=Not checked yet');
  await pressButton(page, 'Run now');
  await page.waitForSelector('.note.good');
  await page.waitForSelector('a:text("Open in Looker Studio")');
  expect(await page.locator('text=Not run yet').count()).toBe(0);
});

test('an excluded post opens a log with clocks that stands in the file until the crisis is closed', async () => {
  const sidebar = pilotHost();
  sidebar.fill('Posts', [
    {
      post_id: 'p1',
      creator_id: 'c1',
      campaign_id: 'spring',
      published_at: '2026-04-02 10:00',
      excluded_from: '2026-04-03 10:00',
    },
  ]);
  const { page } = await open(sidebar);
  await page.waitForSelector('text=Post p1 is excluded');
  await pressButton(page, 'Log the incident');
  await pressButton(page, 'Boosts and reuse are stopped');
  const frozen = page.locator('button', { hasText: 'Boosts and reuse are stopped' });
  await frozen.waitFor({ state: 'detached' });
  // Another person, or another day: the log is the file's.
  await page.evaluate(() => window.localStorage.clear());
  await page.reload();
  await page.waitForSelector('button:has-text("Corrected in the same place")');
  expect(await frozen.count()).toBe(0);
  const [head = [], row = []] = sidebar.shown('Inquiries');
  expect(row[head.indexOf('Frozen at')]).not.toBe('');
  const { inquiries } = sidebar.value('openOperations', {});
  const now = '2026-04-20 10:30';
  sidebar.value('saveInquiry', {
    inquiry: {
      inquiryId: inquiries[0]?.inquiry.inquiryId ?? '',
      correctedAt: now,
      apologyAt: now,
      resolvedAt: now,
      cause: 'an old brief',
      preventedBy: 'claims are checked',
    },
  });
  await page.reload();
  await page.waitForSelector('#next-action');
  expect(await page.locator('text=Post p1 is excluded').count()).toBe(0);
});

test('the focus never falls off the page when its button goes away', async () => {
  const { page } = await open(pilotHost());
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'));
  await goToPanel(page, 'plan');
  await pressButton(page, 'Remove Cho');
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'names-1');
  await pressButton(page, 'Add a creator');
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'names-4');
  expect(await focused()).toBe('names-4');
  await goToPanel(page, 'brief');
  await pressButton(page, 'Save brief');
  await page.waitForSelector('text=Saved to Briefs.');
  await typeInto(page, 'goal', 'Another goal');
  await pressButton(page, 'Back to the saved brief');
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'goal');
  expect(await page.inputValue('[name=goal]')).toBe('60 orders');
});

test('a printed brief shows the paper alone', async () => {
  const { page } = await open(readOnlyHost());
  await goToPanel(page, 'brief');
  await tabTo(page, '.mode input');
  await page.keyboard.press('ArrowRight');
  await page.waitForSelector('article.paper');
  await page.emulateMedia({ media: 'print' });
  const visible = (selector: string) =>
    page.locator(selector).evaluate((element) => getComputedStyle(element).visibility);
  expect(await visible('article.paper')).toBe('visible');
  expect(await visible('.tabs')).toBe('hidden');
});

test('a mail draft holds the whole brief, or says that it is too long', async () => {
  const { page } = await open(readOnlyHost());
  await goToPanel(page, 'brief');
  await tabTo(page, '.mode input');
  await page.keyboard.press('ArrowRight');
  await page.locator('select', { has: page.locator('[value=mail]') }).selectOption('mail');
  const address = (await page.getAttribute('a[href^="mailto:"]', 'href')) ?? '';
  expect(decodeURIComponent(address)).toContain('60 orders');
  await page.keyboard.press('ArrowLeft');
  await page.fill('[name=restrictions]', '가'.repeat(50_000));
  await tabTo(page, '.mode input');
  await page.keyboard.press('ArrowRight');
  await page.waitForSelector('text=too long for a mail link');
});

test('the tests that share a workbook have left it as it was', () => {
  const shared = readOnlyHost();
  expect(cellsOf(shared)).toEqual(untouchedCells);
});
