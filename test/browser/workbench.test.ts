import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from '../../workbench/files/readXlsx';
import { type OpenWorkbench, openWorkbench } from './openWorkbench';

const dist = join(__dirname, '..', 'workbench', 'fixtures', 'bundle');
let folder: string;
let workbench: OpenWorkbench;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'flywheel-page-'));
  writeFileSync(join(folder, 'Settings.csv'), 'key,value\ntime_zone,Asia/Seoul\n');
  writeFileSync(
    join(folder, 'Posts.csv'),
    'post_id,creator_id,campaign_id,published_at,fee\np1,c1,k1,2026-03-01T09:00:00,120.5\n',
  );
  workbench = await openWorkbench({ book: folder, dist });
  await workbench.page.evaluate("void window.workbenchGrid.showSheetNamed('Posts')");
}, 120_000);

afterAll(async () => {
  await workbench?.close();
  rmSync(folder, { recursive: true });
});

/** Waits until a cell shows a value; what it showed last is in the failure. */
async function expectShown(cell: string, value: unknown): Promise<void> {
  let shown: unknown;
  for (let tries = 0; tries < 100; tries += 1) {
    shown = await workbench.shown(cell);
    if (shown === value) return;
    await workbench.page.waitForTimeout(50);
  }
  expect({ cell, shown }).toEqual({ cell, shown: value });
}

test('a function of the bundle computes in a cell, again when its argument changes', async () => {
  const { typeInto } = workbench;
  await typeInto('E2', '150');
  await typeInto('F2', '100');
  await typeInto('G2', '=ROMI(E2,F2)');
  await expectShown('G2', 0.5);
  await typeInto('E2', '300');
  await expectShown('G2', 2);
});

test('what is typed is read as in Google Sheets', async () => {
  const { typeInto } = workbench;
  await typeInto('H2', '10%');
  await expectShown('H2', 0.1);
  await typeInto('H3', '00123');
  await expectShown('H3', 123);
  await typeInto('H4', "'00123");
  await expectShown('H4', '00123');
  await typeInto('H5', '2026-03-01');
  await expectShown('H5', 46082);
});

test('a failed formula says why on hovering', async () => {
  const { page, typeInto } = workbench;
  await typeInto('A5', '=ROMI(1,0)');
  await expectShown('A5', '#ERROR!');
  const grid = await page.locator('.grid-place').boundingBox();
  await page.mouse.move((grid?.x ?? 0) + 90, (grid?.y ?? 0) + 25 + 24 + 4 * 21 + 4);
  await page.mouse.move((grid?.x ?? 0) + 100, (grid?.y ?? 0) + 25 + 24 + 4 * 21 + 10, { steps: 4 });
  await page.getByRole('tooltip').getByText('cost must be greater than zero').waitFor();
});

test('menus work by keyboard and the sidebar talks to the script', async () => {
  const { page } = workbench;
  await page.getByRole('menuitem', { name: 'File', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const sidebar = page.frameLocator('iframe[title="Sample sidebar"]');
  await sidebar.locator('#ask').click();
  await sidebar.getByText('Hello, Mina 2').waitFor();
  await sidebar.locator('#date').click();
  await sidebar.getByText('refused: Failed due to illegal value in property: 0').waitFor();
  const width = await page.locator('.html-frame').evaluate((frame) => frame.clientWidth);
  expect(width).toBeGreaterThanOrEqual(299);
  await sidebar.locator('#close').click();
  await page.locator('aside.sidebar').waitFor({ state: 'detached' });
});

test('a script stands still for a prompt, then for an alert', async () => {
  const { page, chooseMenu } = workbench;
  await chooseMenu('Sample', 'Messages', 'Ask');
  await page.getByRole('dialog').getByRole('textbox').fill('Mina');
  await page.getByRole('button', { name: 'OK' }).click();
  await page.getByText('Hello, Mina').waitFor();
  await page.getByRole('button', { name: 'OK' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('a dialog, a toast, a mail and a failure are seen', async () => {
  const { page, chooseMenu } = workbench;
  await chooseMenu('Sample', 'Messages', 'Dialog');
  const dialog = page.getByRole('dialog', { name: 'Sample dialog' });
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await chooseMenu('Sample', 'Messages', 'Toast');
  await page.locator('.toast').getByText('The links are ready.').waitFor();
  await chooseMenu('Sample', 'Messages', 'Mail');
  await chooseMenu('Sample', 'Trouble', 'Fail');
  await page.getByRole('button', { name: /^Log/ }).click();
  const log = page.getByRole('region', { name: 'Log' });
  await log.getByText('To someone@example.com: Weekly report').waitFor();
  await log.getByRole('button', { name: 'Errors' }).click();
  await log.getByText('This cannot be done.').waitFor();
  await page.getByRole('button', { name: 'Close log' }).click();
});

test('the job’s new tabs appear and a trigger can be run now', async () => {
  const { page, chooseMenu } = workbench;
  await chooseMenu('Sample', 'Switch daily run on');
  await page.getByRole('button', { name: 'Run trigger now' }).click();
  await page.getByRole('menuitem', { name: /runJob/ }).click();
  await page.locator('[data-u-comp="slide-tab-item"]').getByText('Looker').waitFor();
});

test('a script that never ends leaves the page alive, and stopping it brings the file back', async () => {
  const { page, chooseMenu, typeInto } = workbench;
  await chooseMenu('Sample', 'Trouble', 'Never end');
  await page.getByText('is still running').waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText('is still running').waitFor({ state: 'detached' });
  await page.evaluate("void window.workbenchGrid.showSheetNamed('Posts')");
  await expectShown('G2', 2);
  await typeInto('E2', '150');
  await expectShown('G2', 0.5);
});

test('the file is saved as .xlsx and opened again', async () => {
  const { page, chooseMenu } = workbench;
  const downloading = page.waitForEvent('download');
  await chooseMenu('File', 'Save as .xlsx');
  const saved = join(folder, 'saved.xlsx');
  await (await downloading).saveAs(saved);
  const sheet = (await readXlsx(saved)).sheetNamed('Posts');
  expect(sheet?.cellAt(1, 6)).toMatchObject({ formula: '=ROMI(E2,F2)', value: 0.5 });

  await page.locator('input[type=file]').setInputFiles({
    name: 'mine.xlsx',
    mimeType: '',
    buffer: await readFile(saved),
  });
  await page.getByRole('heading', { name: 'mine' }).waitFor();
  await page.locator('input[type=file]').setInputFiles({
    name: 'broken.xlsx',
    mimeType: '',
    buffer: Buffer.from('no workbook'),
  });
  await page.getByText('broken.xlsx is not an .xlsx workbook.').waitFor();
  await page.getByRole('heading', { name: 'mine' }).waitFor();
});

test('nothing broke on the page and nothing left this machine', () => {
  expect(workbench.complaints).toEqual([]);
});
