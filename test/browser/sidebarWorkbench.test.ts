import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { type OpenWorkbench, openWorkbench } from './openWorkbench';

const names = ['Anna', 'Ben', 'Cho', 'Dilara', 'Emil', 'Farah', 'Gus', 'Hana'];

let folder: string;
let workbench: OpenWorkbench;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'flywheel-sidebar-'));
  writeFileSync(join(folder, 'Settings.csv'), 'key,value\ntime_zone,Europe/Berlin\n');
  writeFileSync(
    join(folder, 'Campaigns.csv'),
    'campaign_id,name,goal,offer,landing_page,starts_on\n' +
      'spring,Spring pilot,60 orders,Serum at 24,https://shop.example/serum,2026-04-01\n',
  );
  const creators = names.map((name, index) => `c${index + 1},${name},instagram`);
  writeFileSync(join(folder, 'Creators.csv'), `creator_id,name,platform\n${creators.join('\n')}\n`);
  workbench = await openWorkbench({ book: folder });
}, 180_000);

afterAll(async () => {
  await workbench?.close();
  rmSync(folder, { recursive: true });
});

/** Opens the sidebar from the menu and returns its frame, ready for the keyboard. */
async function openSidebar(): Promise<Frame> {
  const { page, chooseMenu } = workbench;
  await chooseMenu('Flywheel', 'Open sidebar');
  const element = await page.waitForSelector('iframe[title="Flywheel"]');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('the sidebar has no page');
  await frame.waitForSelector('[role=tab]');
  await frame.focus('[role=tab][aria-selected=true]');
  return frame;
}

/** Presses Tab inside the sidebar until an element with these words or this name has the focus. */
async function tabTo(frame: Frame, wanted: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    const isThere = await frame.evaluate((words) => {
      const focused = document.activeElement;
      const isNamed = focused?.getAttribute('name') === words;
      return isNamed || (focused?.matches('button, a') && focused.textContent?.trim() === words);
    }, wanted);
    if (isThere) return;
    await workbench.page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard never reached ${wanted}`);
}

test('eight links and a brief go into the tabs by keyboard; closing keeps the draft', async () => {
  const { page, complaints } = workbench;
  const { keyboard } = page;
  const frame = await openSidebar();
  expect(await frame.locator('text=does not let the sidebar store drafts').count()).toBe(0);

  for (let presses = 0; presses < 3; presses++) await keyboard.press('ArrowRight');
  await tabTo(frame, 'All');
  await keyboard.press('Enter');
  await tabTo(frame, 'Save 8 to Links');
  await keyboard.press('Enter');
  await frame.waitForSelector('text=Saved 8 to Links, from row 2.');
  await page.getByText('Links', { exact: true }).last().waitFor();

  await frame.focus('[role=tab][aria-selected=true]');
  await keyboard.press('ArrowLeft');
  await tabTo(frame, 'restrictions');
  await keyboard.type('none');
  await tabTo(frame, 'Save brief');
  await keyboard.press('Enter');
  await frame.waitForSelector('text=Saved to Briefs.');
  await tabTo(frame, 'goal').catch(() => frame.focus('[name=goal]'));
  await keyboard.press('Control+A');
  await keyboard.type('A goal that is not saved yet');

  await page.reload();
  const again = await openSidebar();
  for (let presses = 0; presses < 2; presses++) await keyboard.press('ArrowRight');
  await again.waitForSelector('[name=goal]');
  expect(await again.inputValue('[name=goal]')).toBe('A goal that is not saved yet');
  expect(await again.inputValue('[name=restrictions]')).toBe('none');
  expect(complaints).toEqual([]);
}, 120_000);
