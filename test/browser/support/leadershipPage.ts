import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { LeadershipOpening } from '../../../src/shared/leadershipOpening';
import { launchChromium } from './launchChromium';

const root = join(__dirname, '../../..');

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
    private readonly page: Page,
    private readonly session: CDPSession,
    private readonly script: string,
  ) {}

  static async start(): Promise<LeadershipBrowser> {
    const browser = await launchChromium();
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    return new LeadershipBrowser(browser, page, session, await pageScript());
  }

  /** Opens the page anew, in the one tab that there is, and waits until it has its figures. */
  async open(opening: LeadershipOpening, look: LeadershipLook = {}): Promise<Page> {
    const { colorScheme = 'light', width = 1080, height = 760, vision = 'none' } = look;
    const { page } = this;
    await page.goto('about:blank');
    await page.mouse.move(0, 0);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ media: null, colorScheme });
    await this.session.send('Emulation.setEmulatedVisionDeficiency', { type: vision });
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
