import type { FrameLocator } from 'playwright-core';
import { type OpenWorkbench, openWorkbench } from './openWorkbench';
import { violationsIn } from './support/violationsIn';

let workbench: OpenWorkbench;
let dialog: FrameLocator;

beforeAll(async () => {
  workbench = await openWorkbench();
  const { page, chooseMenu } = workbench;
  await chooseMenu('Flywheel', 'Run the job now');
  await page.locator('[data-u-comp="slide-tab-item"]').getByText('Looker').waitFor();
  await page.locator('.busy-banner').waitFor({ state: 'detached' });
  await chooseMenu('Flywheel', 'Show leadership page');
  dialog = page.frameLocator('iframe[title="Influencer channel at a glance"]');
  await dialog.getByRole('heading', { level: 1 }).waitFor();
}, 180_000);

afterAll(async () => {
  await workbench?.close();
});

test('a run brings none of its tabs to the front', async () => {
  const inFront = 'window.workbenchGrid.api.getActiveWorkbook().getActiveSheet().getSheetName()';
  expect(await workbench.page.evaluate(inFront)).toBe('Start here');
});

test('says who to renew, what to stop and how sure that is, from the job’s own figures', async () => {
  const scale = dialog.locator('.decision.scale');
  expect(await scale.textContent()).toMatch(/Scale\s*\d[\s\S]*Mina Seo/);
  expect(await scale.textContent()).toMatch(/ROMI \+\d+% \(.\d+% to \+\d+%\)/);
  expect(await scale.textContent()).toContain('likely to beat the target CPA');
  const stop = await dialog.locator('.decision.stop').textContent();
  expect(stop).toContain('Marco Bellandi');
  expect(stop).toMatch(/of 100 points of signals/);
  expect(await dialog.locator('footer').textContent()).toContain('Attributed figures');
});

test('shows campaigns by stage and says that these are sample figures', async () => {
  const campaigns = dialog.getByRole('region', { name: 'Campaigns' }).getByRole('row');
  expect(await campaigns.count()).toBe(2);
  expect(await campaigns.nth(1).textContent()).toMatch(/Pilot/);
  expect(await dialog.locator('header').textContent()).toContain('Sample data');
});

test('every picture has its figures for those who listen', async () => {
  const captions = await dialog.locator('figure table caption').allInnerTexts();
  expect(captions).toHaveLength(3);
  expect(await dialog.locator('figure').nth(0).getByRole('row').count()).toBe(8);
  expect(await dialog.locator('ol.funnel > li').count()).toBe(5);
});

test('the keyboard reaches everything that can be pressed', async () => {
  const { page } = workbench;
  await dialog.getByRole('link').focus();
  await page.keyboard.press('Tab');
  const print = dialog.getByRole('button', { name: 'Print' });
  expect(await print.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('axe finds nothing', async () => {
  const element = await workbench.page.locator('dialog iframe').elementHandle();
  const frame = await element?.contentFrame();
  expect(frame && (await violationsIn(frame))).toEqual([]);
});

test('the Dashboard tab gets its four charts, drawn over the grid', async () => {
  const { page, chooseMenu } = workbench;
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await chooseMenu('Flywheel', 'Add dashboard tab');
  await page.locator('.sheet-chart').nth(3).waitFor();
  expect(await page.locator('.sheet-chart').count()).toBe(4);
  const ranges = page.getByRole('img', { name: 'ROMI by creator, with 90% ranges' });
  // Of the sample's eight creators one sold nothing and one cannot be measured: no high end, no candle.
  expect(await ranges.locator('line + rect').count()).toBe(6);
  expect(await ranges.innerHTML()).toContain('Mina Seo');
  const points = page.getByRole('img', { name: 'Cost against value' });
  expect(await points.innerHTML()).toContain('Mina Seo');
  await page.evaluate("void window.workbenchGrid.showSheetNamed('Posts')");
  await page.locator('.sheet-chart').first().waitFor({ state: 'detached' });
});

test('nothing broke on the page and nothing left this machine', () => {
  expect(workbench.complaints).toEqual([]);
});
