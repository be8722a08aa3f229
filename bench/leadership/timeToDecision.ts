import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbench } from '../../test/browser/openWorkbench';
import { manyCreators } from '../../test/support/manyCreators';
import { MONDAY, serverBook } from '../../test/support/serverBook';
import { saveBook } from '../../workbench/files/openBook';

const CREATORS = 500;
const ROUNDS = 5;
const LONGEST_MS = 30_000;

/** Milliseconds from the click on the menu until the page says how much to spend next month, once a round. */
async function openings(path: string): Promise<number[]> {
  const { page, chooseMenu, close } = await openWorkbench({ book: path });
  const tookMs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await chooseMenu('Flywheel', 'Show leadership page');
    const dialog = page.locator('iframe[title="Influencer channel at a glance"]');
    const frame = await (await dialog.elementHandle({ timeout: LONGEST_MS }))?.contentFrame();
    if (!frame) throw new Error('the leadership page has no frame');
    await frame.waitForSelector('.nextMonth .answer', { timeout: LONGEST_MS });
    tookMs.push(performance.now() - start);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  await close();
  return tookMs;
}

async function report(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'flywheel-leadership-'));
  const path = join(folder, 'many.xlsx');
  try {
    const book = serverBook(manyCreators(CREATORS, MONDAY));
    book.run();
    const names = book.workbook.sheets.map(({ name }) => name);
    await saveBook(book.workbook, path, names);
    const [first = 0, ...others] = await openings(path);
    const median = others.sort((a, b) => a - b)[others.length >> 1] ?? 0;
    process.stdout.write(
      `${CREATORS} creators in the workbench, from the click on the menu until the page says how much to spend: ${first.toFixed(0)} ms the first time, ${median.toFixed(0)} ms in the median of the others (at most 1000).\n`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void report();
