// Draws the pictures of the store listing: npx tsx test/support/takeStorePictures.ts [FOLDER]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import type { Language } from '../../src/ground/text/language';
import { menuTexts } from '../../src/messages/menuTexts';
import { ROOT } from '../../workbench/bundle';
import { openWorkbench } from '../browser/openWorkbench';

const { CHROME_PATH = '/usr/bin/chromium' } = process.env;
const folder = process.argv[2] ?? join(ROOT, 'docs', 'store');
/** Pixels that the Marketplace asks for. */
const iconSizes = [128, 96, 48, 32];
const banner = { width: 220, height: 140 };
const screen = { width: 1280, height: 800 };
const SETTLED_MS = 3_000;
const RUN_MS = 30_000;

/** A wheel of four parts that drive one another. */
const wheel = (
  size: number,
) => `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="-64 -64 128 128">
  <circle r="60" fill="#174ea6"/>
  ${[0, 90, 180, 270]
    .map(
      (turn) => `<g transform="rotate(${turn})">
    <path d="M 6.7 -37.4 A 38 38 0 0 1 33.6 -17.7" fill="none" stroke="#fff" stroke-width="13"/>
    <path d="M 43.5 -23.5 L 37.4 1.5 L 22.5 -11.5 Z" fill="#fff"/>
  </g>`,
    )
    .join('')}
  <circle r="12" fill="#fbbc04"/>
</svg>`;

async function draw(page: Page, html: string, name: string, size: typeof banner): Promise<void> {
  await page.setViewportSize(size);
  await page.setContent(`<body style="margin:0;background:transparent">${html}</body>`);
  await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: true });
}

async function drawIcons(page: Page): Promise<void> {
  for (const size of iconSizes) {
    await draw(page, wheel(size), `icon-${size}`, { width: size, height: size });
  }
  const { width, height } = banner;
  const words = `<div style="box-sizing:border-box;width:${width}px;height:${height}px;background:#e8f0fe;color:#174ea6;
    display:flex;align-items:center;gap:10px;padding:0 14px;font:700 24px Liberation Sans,Arial,sans-serif">
    ${wheel(72)}<span>Fly&shy;wheel</span></div>`;
  await draw(page, words, 'banner-220x140', banner);
}

/** The sample campaign in one language. */
interface Sample {
  readonly language: Language;
  /** Where the sample of that language lies; the workbench's own without one. */
  readonly book?: string;
}

const samples: readonly Sample[] = [
  { language: 'en' },
  { language: 'ko', book: join(ROOT, 'examples', 'sample-campaign-ko') },
];

/** What belongs to the workbench and not to the product. */
const workbenchOnly = '.top-bar > :not(.top-bar-names, svg, img), .toasts { visibility: hidden; }';

async function shoot(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(SETTLED_MS);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** The sample as a person meets it: the verdicts with the sidebar beside them, the page for leaders. */
async function takeScreens({ language, book }: Sample): Promise<void> {
  const workbench = await openWorkbench({ ...screen, language, ...(book ? { book } : {}) });
  const { page, chooseMenu } = workbench;
  try {
    await page.addStyleTag({ content: workbenchOnly });
    await chooseMenu('Flywheel', menuTexts.runNow[language]);
    await page
      .locator('.toasts')
      .getByText(/\d/)
      .first()
      .waitFor({ timeout: RUN_MS, state: 'attached' });
    await chooseMenu('Flywheel', menuTexts.openSidebar[language]);
    await page.evaluate(`window.workbenchGrid.showSheetNamed('Scoreboard')`);
    await page
      .frameLocator('iframe')
      .first()
      .locator('[data-heading]')
      .waitFor({ timeout: RUN_MS });
    await shoot(page, `screen-sidebar-${language}`);
    await chooseMenu('Flywheel', menuTexts.showLeadership[language]);
    await shoot(page, `screen-leadership-${language}`);
  } finally {
    await workbench.close();
  }
}

async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: CHROME_PATH, args: ['--no-sandbox'] });
  await drawIcons(await browser.newPage());
  await browser.close();
  for (const sample of samples) await takeScreens(sample);
}

takePictures().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
