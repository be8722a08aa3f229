import { gzipSync } from 'node:zlib';
import type { Frame, Page } from 'playwright-core';
import { panelNames } from '../../src/client/shared/panelName';
import { openWorkbench } from '../../test/browser/openWorkbench';
import { currentBundle } from '../../workbench/bundle';

const ROUNDS = 7;

/** Milliseconds at which a stage was reached, counted from the click on the menu. */
interface Opening {
  readonly frameMs: number;
  readonly interactiveMs: number;
  /** From a key to the panel that it calls for, the slowest of all panels. */
  readonly answerMs: number;
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Opens the sidebar on the sample campaign until its tabs take the keyboard, and closes it again. */
async function openings(): Promise<Opening[]> {
  const { page, chooseMenu, close } = await openWorkbench();
  const measured: Opening[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await chooseMenu('Flywheel', 'Open sidebar');
    const frame = await (await page.waitForSelector('iframe[title="Flywheel"]')).contentFrame();
    const frameMs = performance.now() - start;
    if (!frame) throw new Error('the sidebar has no page');
    const tab = await frame.waitForSelector('[role=tab][aria-selected=true]');
    await tab.focus();
    const [first, ...others] = panelNames.slice(1);
    await goOn(page, frame, first);
    const interactiveMs = performance.now() - start;
    const answersMs: number[] = [];
    for (const panel of others) answersMs.push(await goOn(page, frame, panel));
    measured.push({ frameMs, interactiveMs, answerMs: Math.max(...answersMs) });
    await page.locator('aside.sidebar button').first().click();
    await page.locator('aside.sidebar').waitFor({ state: 'detached' });
  }
  await close();
  return measured;
}

/** Goes to the next panel by one key; milliseconds until its heading stands. */
async function goOn(page: Page, frame: Frame, panel: string | undefined): Promise<number> {
  const start = performance.now();
  await page.keyboard.press('ArrowRight');
  await frame.waitForSelector(`#tab-${panel}[aria-selected=true]`);
  await frame.waitForSelector(`[aria-labelledby=tab-${panel}] [data-heading]`);
  return performance.now() - start;
}

async function report(): Promise<void> {
  // Built first: the workbench is given a minute to start.
  const kilobytes = gzipSync(currentBundle().html.sidebar ?? '').length / 1024;
  const measured = await openings();
  const row = (name: string, pick: (opening: Opening) => number) =>
    `| ${name} | ${pick(measured[0] as Opening).toFixed(0)} | ${median(measured.map(pick)).toFixed(0)} |`;
  const lines = [
    `The sample campaign in the workbench, ${ROUNDS} openings; one call to the server each.`,
    `sidebar.html: ${kilobytes.toFixed(0)} kB gzipped (at most 180).`,
    '',
    '| from the click on the menu | first, ms | median, ms |',
    '|---|---|---|',
    row('the frame stands', ({ frameMs }) => frameMs),
    row('a panel answers the keyboard', ({ interactiveMs }) => interactiveMs),
    '',
    '| from a key to the panel it calls for, the slowest of all (at most 500) | first, ms | median, ms |',
    '|---|---|---|',
    row('the panel stands', ({ answerMs }) => answerMs),
    '',
  ];
  process.stdout.write(lines.join('\n'));
}

void report();
