import { gzipSync } from 'node:zlib';
import { openWorkbench } from '../../test/browser/openWorkbench';
import { currentBundle } from '../../workbench/bundle';

const ROUNDS = 7;

/** Milliseconds at which a stage was reached, counted from the click on the menu. */
interface Opening {
  readonly frameMs: number;
  readonly interactiveMs: number;
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
    const tab = await frame?.waitForSelector('[role=tab][aria-selected=true]');
    await tab?.focus();
    await page.keyboard.press('ArrowRight');
    await frame?.waitForSelector('#tab-brief[aria-selected=true]');
    measured.push({ frameMs, interactiveMs: performance.now() - start });
    await page.locator('aside.sidebar button').first().click();
    await page.locator('aside.sidebar').waitFor({ state: 'detached' });
  }
  await close();
  return measured;
}

async function report(): Promise<void> {
  const measured = await openings();
  const kilobytes = gzipSync(currentBundle().html.sidebar ?? '').length / 1024;
  const row = (name: string, pick: (opening: Opening) => number) =>
    `| ${name} | ${pick(measured[0] as Opening).toFixed(0)} | ${median(measured.map(pick)).toFixed(0)} |`;
  const lines = [
    `The sample campaign in the workbench, ${ROUNDS} openings; one call to the server each.`,
    `sidebar.html: ${kilobytes.toFixed(0)} kB gzipped (at most 60).`,
    '',
    '| from the click on the menu | first, ms | median, ms |',
    '|---|---|---|',
    row('the frame stands', ({ frameMs }) => frameMs),
    row('a panel answers the keyboard', ({ interactiveMs }) => interactiveMs),
    '',
  ];
  process.stdout.write(lines.join('\n'));
}

void report();
