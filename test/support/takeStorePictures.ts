// Draws the pictures of the store listing: npx tsx test/support/takeStorePictures.ts [FOLDER]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { ROOT } from '../../workbench/bundle';
import { type OpenWorkbench, openWorkbench } from '../browser/openWorkbench';

const { CHROME_PATH = '/usr/bin/chromium' } = process.env;
const folder = process.argv[2] ?? join(ROOT, 'docs', 'store');
/** Pixels that the Marketplace asks for. */
const iconSizes = [128, 96, 48, 32];
const banner = { width: 220, height: 140 };
const screen = { width: 1280, height: 800 };

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

async function shoot({ page }: OpenWorkbench, name: string): Promise<void> {
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** The sample campaign as a person meets it: the sheet with its sidebar, the verdicts, the page for leaders. */
async function takeScreens(workbench: OpenWorkbench): Promise<void> {
  await workbench.chooseMenu('Flywheel', 'Run the job now');
  await workbench.page.waitForTimeout(4000);
  await workbench.chooseMenu('Flywheel', 'Open sidebar');
  await workbench.page.locator('aside.sidebar').waitFor();
  await shoot(workbench, 'screen-sidebar');
  await workbench.chooseMenu('Flywheel', 'Show leadership page');
  await shoot(workbench, 'screen-leadership');
}

async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: CHROME_PATH, args: ['--no-sandbox'] });
  await drawIcons(await browser.newPage());
  await browser.close();
  const workbench = await openWorkbench(screen);
  try {
    await takeScreens(workbench);
  } finally {
    await workbench.close();
  }
}

takePictures().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
