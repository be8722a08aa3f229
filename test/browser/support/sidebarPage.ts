import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type FakeAnswers, FakeServer, type SidebarServer } from './fakeServer';
import { launchChromium } from './launchChromium';

const root = join(__dirname, '../../..');

/** The sidebar as one static page, built by the compiler of the bundle. */
async function sidebarHtml(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/client/sidebar/index.tsx')],
    bundle: true,
    write: false,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    target: 'es2019',
    supported: { 'template-literal': false },
    minify: true,
    loader: { '.css': 'text' },
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Flywheel</title>
</head><body><div id="sidebar"></div><script>${outputFiles[0]?.text ?? ''}</script></body></html>`;
}

/** google.script.run in front of the function that the test exposes to the page. */
const runnerScript = `
  const runner = (success, failure) => ({
    withSuccessHandler: (handler) => runner(handler, failure),
    withFailureHandler: (handler) => runner(success, handler),
    callEndpoint: (name, json) => {
      window.fakeEndpoint(name, json).then(success, (error) =>
        failure(new Error(error.message.replace(/^Error: /, ''))),
      );
    },
  });
  window.google = { script: { run: runner(() => {}, () => {}) } };
`;

/** A page of the same address in which nothing runs. */
const EMPTY = 'empty';

export interface PageOptions {
  readonly colorScheme?: 'light' | 'dark';
}

/** A browser with the sidebar's page in it, 300 px wide, in front of a server of the test's choice. */
export class SidebarBrowser {
  private kept: Page | undefined;
  private shown: SidebarServer = new FakeServer({});

  private constructor(
    private readonly browser: Browser,
    private readonly server: Server,
    private readonly address: string,
  ) {}

  static async start(): Promise<SidebarBrowser> {
    const html = await sidebarHtml();
    const server = createServer(({ url }, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(url === `/${EMPTY}` ? '' : html);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    return new SidebarBrowser(await launchChromium(), server, `http://127.0.0.1:${port}/`);
  }

  /** Opens the sidebar before a fake server. */
  open(answers: FakeAnswers, options: PageOptions = {}): Promise<Page> {
    return this.openBefore(new FakeServer(answers), options);
  }

  /**
   * Opens the sidebar before any server, in the one page that is kept: nothing is stored in it, it shows the screen and
   * the pointer is away, as in a new page, which costs twice as much. What a test adds to the page itself (a script for
   * every document, a clock) would stay: such a test opens it alone.
   */
  async openBefore(
    server: SidebarServer,
    { colorScheme = 'light' }: PageOptions = {},
  ): Promise<Page> {
    this.kept ??= (
      await this.newPage({ callEndpoint: (name, json) => this.shown.callEndpoint(name, json) })
    ).page;
    await this.kept.goto(this.address + EMPTY);
    await this.kept.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await this.kept.mouse.move(0, 0);
    await this.kept.emulateMedia({ media: null, colorScheme });
    this.shown = server;
    await this.kept.goto(this.address);
    return this.kept;
  }

  /** Opens the sidebar before a fake server, in a page of its own; closing its context throws everything away. */
  async openAlone(answers: FakeAnswers): Promise<LonePage> {
    const opened = await this.newPage(new FakeServer(answers));
    await opened.page.goto(this.address);
    return opened;
  }

  private async newPage(server: SidebarServer): Promise<LonePage> {
    const context = await this.browser.newContext({
      viewport: { width: 300, height: 760 },
      deviceScaleFactor: 2,
      colorScheme: 'light',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await page.exposeFunction('fakeEndpoint', (name: string, json: string) =>
      server.callEndpoint(name, json),
    );
    await page.addInitScript({ content: runnerScript });
    return { page, context };
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** The sidebar in a page that no other test sees. */
export interface LonePage {
  readonly page: Page;
  readonly context: BrowserContext;
}
