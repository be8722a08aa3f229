import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { WarehouseView } from '../../src/shared/warehouseEndpoints';
import { type FakeAnswers, FakeServer } from './support/fakeServer';
import { sampleOpening } from './support/sampleOpening';
import { SidebarBrowser } from './support/sidebarPage';
import { violationsIn } from './support/violationsIn';

const pictures = process.env.PICTURES;

const entries = {
  projectId: 'my-shop-123456',
  datasetId: 'flywheel',
  location: 'EU',
  use: 'publish',
  mostGigabytes: 10,
  conversionsTable: '',
  conversionsColumns: {},
} as const;

const nothing: WarehouseView = {
  isSwitchedOn: true,
  entries: null,
  last: null,
  price: '',
  dashboardUrl: null,
};

const connected: WarehouseView = {
  ...nothing,
  entries,
  price: 'a run reads about 1.2 MB there: under one cent at the list price of 2026',
  dashboardUrl: 'https://lookerstudio.google.com/reporting/create',
  last: {
    atMs: Date.UTC(2026, 9, 2, 6),
    isGood: true,
    message: 'BigQuery: 412 rows published, 1.2 MB read',
  },
};

function answers(language: 'en' | 'ko', hasBigQuery = true): FakeAnswers {
  return {
    openSidebar: () => sampleOpening({ language, hasBigQuery }),
    openWarehouse: () => nothing,
    connectWarehouse: () => connected,
    readWarehouseColumns: () => ({
      columns: ['order_no', 'happened', 'total', 'voucher'],
      suggested: { conversion_id: 'order_no', revenue: 'total', promo_code: 'voucher' },
    }),
    removeWarehouse: () => nothing,
  };
}

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
});
afterAll(() => browser.stop());

async function openWarehouse(language: 'en' | 'ko', hasBigQuery = true) {
  const server = new FakeServer(answers(language, hasBigQuery));
  const page = await browser.openBefore(server);
  await page.click('#tab-more');
  await page.locator('.entry-button').first().click();
  await page.locator('.modes').first().waitFor();
  return { page, server };
}

async function expectClean(page: Page, name: string): Promise<void> {
  expect(await violationsIn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

describe('the warehouse in the Import panel', () => {
  test.each(['en', 'ko'] as const)(
    'connects by keyboard and says how it stands (%s)',
    async (language) => {
      const { page, server } = await openWarehouse(language);
      await page.locator('.modes .mode').nth(2).click();
      const project = page.locator('form .input').first();
      await project.waitFor();
      await expectClean(page, `warehouse-${language}-new`);
      await project.focus();
      await page.keyboard.type('my-shop-123456');
      await page.keyboard.press('Enter');
      await page.locator('form .note.good').waitFor();
      await expectClean(page, `warehouse-${language}-connected`);
      const sent = server.calls.find(({ name }) => name === 'connectWarehouse');
      expect(sent?.input).toMatchObject({ entries: { ...entries, location: 'US' } });
    },
  );

  test('asks once which columns of the table mean what', async () => {
    const { page, server } = await openWarehouse('en');
    await page.locator('.modes .mode').nth(2).click();
    await page.locator('form .modes .mode').nth(1).click();
    await page.locator('form .input').nth(3).fill('my-shop-123456.shop.orders');
    await page.getByRole('button', { name: 'Read its columns' }).click();
    await page.getByLabel('Occurred at').selectOption('happened');
    await expectClean(page, 'warehouse-en-count');
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    await page.locator('.note.good').first().waitFor();
    const sent = server.calls.find(({ name }) => name === 'connectWarehouse');
    expect(sent?.input).toMatchObject({
      entries: {
        use: 'count',
        conversionsTable: 'my-shop-123456.shop.orders',
        conversionsColumns: {
          conversion_id: 'order_no',
          occurred_at: 'happened',
          revenue: 'total',
          promo_code: 'voucher',
        },
      },
    });
  });

  test('a copy that was built without BigQuery does not speak of it', async () => {
    const { page } = await openWarehouse('en', false);
    expect(await page.locator('.modes .mode').count()).toBe(2);
  });
});
