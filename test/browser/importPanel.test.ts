import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { ImportEndpoints } from '../../src/shared/importEndpoints';
import { fetchHandler } from '../../workbench/apis/fetchHandler';
import { sampleOrders, shopifyApi } from '../../workbench/apis/shopifyApi';
import { fetchScope, type ImportBook, importBook } from '../support/importBook';
import type { FakeAnswers } from './support/fakeServer';
import { sampleOpening } from './support/sampleOpening';
import { SidebarBrowser } from './support/sidebarPage';
import { unfold } from './support/unfold';
import { violationsIn } from './support/violationsIn';

const fixture = (name: string) => join(__dirname, '../fixtures/exports', name);
const secret = 'not-a-token-but-a-test-0005';

/** The panel in front of the real server, which runs in the emulator. */
function answersOf(book: ImportBook, language: 'en' | 'ko' = 'en'): FakeAnswers {
  const door =
    <Name extends keyof ImportEndpoints>(name: Name) =>
    (input: Parameters<ImportEndpoints[Name]>[0]) =>
      book.call(name, input);
  return {
    openSidebar: () => sampleOpening({ language }),
    inspectImport: door('inspectImport'),
    confirmImport: door('confirmImport'),
    listConnections: door('listConnections'),
    connectSource: door('connectSource'),
    testSource: door('testSource'),
    removeSource: door('removeSource'),
    importProgress: door('importProgress'),
    importSource: door('importSource'),
  };
}

/** Nothing that axe finds, nothing that scrolls sideways, with everything unfolded. */
async function expectClean(page: Page): Promise<void> {
  await unfold(page);
  expect(await violationsIn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
}

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
});
afterAll(() => browser.stop());

/** Goes to the Import view: the first entry of More. */
async function openImport(page: Page): Promise<void> {
  await page.click('#tab-more');
  await page.locator('.entry-button').first().click();
}

async function openPanel(book: ImportBook, language: 'en' | 'ko' = 'en') {
  const page = await browser.open(answersOf(book, language));
  await openImport(page);
  return page;
}

test('an EUC-KR file: recognised, previewed, taken over, and a second time nothing to do', async () => {
  const book = importBook({}, { locale: 'ko_KR' });
  const page = await openPanel(book, 'ko');
  await page.setInputFiles('input[type=file]', fixture('cafe24Orders.csv'));
  await page.waitForSelector('text=카페24 주문 (6행)');
  await expectClean(page);
  expect(book.rows('Conversions')).toEqual([]);
  await page.click('text=4행 가져오기');
  await page.waitForSelector('text=4행 추가, 0행 변경');
  expect(book.rows('Conversions')).toHaveLength(4);
  await page.click('text=다른 파일 가져오기');
  await page.setInputFiles('input[type=file]', fixture('cafe24Orders.csv'));
  await page.waitForSelector('text=이미 모두 들어 있는 파일입니다');
});

test('a broken file lists what is left out, and why', async () => {
  const page = await openPanel(importBook({}));
  await page.setInputFiles('input[type=file]', fixture('stripePayments.broken.csv'));
  await page.waitForSelector('text=Stripe payments (rows: 5)');
  await page.click('text=What is left out, and why');
  await page.waitForSelector('text=Converted Amount must be a number');
  await expectClean(page);
});

test('a damaged Excel file is refused in words', async () => {
  const page = await openPanel(importBook({}));
  const excel = {
    name: 'orders.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from([80, 75, 3, 4, 0, 0, 1, 0, 9, 0]),
  };
  await page.setInputFiles('input[type=file]', excel);
  await page.waitForSelector('text=The Excel file is damaged');
});

test('an unknown, pasted table goes through the mapping', async () => {
  const book = importBook({});
  const page = await openPanel(book);
  await page.click('text=Or paste the table');
  await page.fill(
    'textarea',
    'Order ID\tDate\tSum paid\tEmail\nA-1\t2026-10-03 14:05\t40.50\tb@example.com\n',
  );
  await page.click('text=Read it');
  await page.waitForSelector('text=This file is not known yet');
  await expectClean(page);
  await page.getByLabel('Revenue', { exact: true }).selectOption('header:Sum paid');
  await page.getByLabel('Customer id').selectOption('header:Email');
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.waitForSelector('text=Conversions (rows: 1)');
  await page.click('text=Import (rows: 1)');
  await page.waitForSelector('text=1 row added');
  expect(book.rows('Conversions')).toEqual([
    expect.objectContaining({ conversion_id: 'A-1', kind: 'order', revenue: 40.5 }),
  ]);
  expect(JSON.stringify(book.rows('Conversions'))).not.toContain('@');
});

test('an account: connected, imported, removed; the token never comes back to the page', async () => {
  const orders = sampleOrders(30, Date.UTC(2026, 9, 20));
  const shop = shopifyApi({ orders, secret, nowMs: () => Date.now() });
  const book = importBook(
    {},
    { fetch: fetchHandler({ '.myshopify.com': shop }), scopes: [fetchScope] },
  );
  const page = await openPanel(book);
  await page.click('text=Accounts');
  await page.waitForSelector('text=Shopify');
  await page.click('summary:has-text("Shopify")');
  await page.getByLabel('Shop address').fill('sample.myshopify.com');
  await page.getByLabel('Access token').first().fill('wrong-token-wrong-token');
  await page.getByRole('button', { name: 'Test and connect' }).first().click();
  await page.waitForSelector('text=no longer accepts the token');
  await page.getByLabel('Access token').first().fill(secret);
  await page.getByRole('button', { name: 'Test and connect' }).first().click();
  await page.waitForSelector('text=Sample Shop answers.');
  await page.getByRole('button', { name: 'Test', exact: true }).click();
  await page.waitForSelector('text=Sample Shop answers. >> nth=1');
  await page.getByRole('button', { name: 'Import now' }).click();
  await page.waitForSelector('text=Shopify: 30 rows added');
  await expectClean(page);
  expect(await page.evaluate(() => JSON.stringify(window.localStorage))).not.toContain(secret);
  await page.reload();
  await openImport(page);
  await page.waitForSelector('summary:has-text("Shopify")');
  expect(await page.content()).not.toContain(secret);
  await page.click('summary:has-text("Shopify")');
  await page.getByRole('button', { name: 'Remove' }).click();
  await page.waitForSelector('summary:has-text("not connected")');
  expect(book.rows('Conversions')).toHaveLength(30);
});
