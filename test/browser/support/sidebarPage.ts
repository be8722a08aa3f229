import { execFileSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type FakeAnswers, FakeServer, type SidebarServer } from './fakeServer';

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

export interface PageOptions {
  readonly colorScheme?: 'light' | 'dark';
}

/** A browser with the sidebar's page in it, 300 px wide, in front of a fake server. */
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
    const server = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(html);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const executablePath = execFileSync('node', [join(root, 'build/ensureBrowser.mjs')], {
      encoding: 'utf8',
    }).trim();
    const browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu'],
    });
    return new SidebarBrowser(browser, server, `http://127.0.0.1:${port}/`);
  }

  /** Opens the sidebar before a fake server. */
  open(answers: FakeAnswers, options: PageOptions = {}): Promise<OpenSidebar> {
    return this.openBefore(new FakeServer(answers), options);
  }

  /**
   * Shows the sidebar in the one page that is kept for looking: loaded anew, with nothing stored and the pointer away,
   * as a new page would be, which costs half a second. For tests that add nothing to the page.
   */
  async show(answers: FakeAnswers, { colorScheme = 'light' }: PageOptions = {}): Promise<Page> {
    this.shown = new FakeServer(answers);
    this.kept ??= await this.keptPage();
    await this.kept.goto('about:blank');
    await this.kept.mouse.move(0, 0);
    await this.kept.emulateMedia({ colorScheme });
    await this.kept.goto(this.address);
    return this.kept;
  }

  private async keptPage(): Promise<Page> {
    const { page } = await this.newPage(
      { callEndpoint: (name, json) => this.shown.callEndpoint(name, json) },
      'light',
    );
    await page.addInitScript(() => {
      if (!window.location.protocol.startsWith('http')) return;
      localStorage.clear();
      sessionStorage.clear();
    });
    return page;
  }

  /** Opens the sidebar before any server; closing the page's context throws everything away. */
  async openBefore(server: SidebarServer, options: PageOptions = {}): Promise<OpenSidebar> {
    const opened = await this.newPage(server, options.colorScheme ?? 'light');
    await opened.page.goto(this.address);
    return opened;
  }

  private async newPage(
    server: SidebarServer,
    colorScheme: 'light' | 'dark',
  ): Promise<OpenSidebar> {
    const context = await this.browser.newContext({
      viewport: { width: 300, height: 760 },
      deviceScaleFactor: 2,
      colorScheme,
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

/** A page with the sidebar. */
export interface OpenSidebar {
  readonly page: Page;
  readonly context: BrowserContext;
}
