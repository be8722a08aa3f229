import { join } from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { LeadershipOpening } from '../../../src/shared/leadershipOpening';

const root = join(__dirname, '../../..');
const { CHROME_PATH = '/usr/bin/chromium' } = process.env;

/** How a leader looks at the page. */
export interface LeadershipLook {
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /** How somebody with that colour blindness sees it. */
  readonly vision?: 'deuteranopia' | 'protanopia' | 'tritanopia' | 'achromatopsia';
}

/** The page's script, compiled as for the bundle. */
async function pageScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/client/leadership/index.tsx')],
    bundle: true,
    write: false,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    target: 'es2019',
    supported: { 'template-literal': false },
    minify: true,
    loader: { '.css': 'text' },
  });
  return outputFiles[0]?.text ?? '';
}

/** google.script.run that answers every call with one opening. */
function runnerScript(opening: LeadershipOpening): string {
  const answer = JSON.stringify(JSON.stringify({ ok: true, value: opening }));
  return `
    const runner = (success) => ({
      withSuccessHandler: (handler) => runner(handler),
      withFailureHandler: () => runner(success),
      callEndpoint: () => setTimeout(() => success(${answer.replaceAll('<', '\\u003c')}), 0),
    });
    window.google = { script: { run: runner(() => {}) } };`;
}

/** A browser that shows the leadership page on figures of the test's choice. */
export class LeadershipBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly script: string,
  ) {}

  static async start(): Promise<LeadershipBrowser> {
    const args = ['--no-sandbox', '--disable-gpu'];
    const browser = await chromium.launch({ executablePath: CHROME_PATH, args });
    return new LeadershipBrowser(browser, await pageScript());
  }

  /** Opens the page and waits until it has its figures. */
  async open(opening: LeadershipOpening, look: LeadershipLook = {}): Promise<Page> {
    const { colorScheme = 'light', width = 1080, height = 760, vision } = look;
    const page = await this.browser.newPage({ viewport: { width, height }, colorScheme });
    if (vision) {
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setEmulatedVisionDeficiency', { type: vision });
    }
    await page.setContent(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Flywheel</title></head>
      <body><div id="leadership"></div><script>${runnerScript(opening)}</script></body></html>`,
    );
    await page.addScriptTag({ content: this.script });
    await page.locator('main').waitFor();
    return page;
  }

  stop(): Promise<void> {
    return this.browser.close();
  }
}
