import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../src/ground/text/language';
import { launchChromium } from './support/launchChromium';

const ROOT = join(__dirname, '..', '..');
const START_MS = 180_000;
const LOCALES: Readonly<Record<Language, string>> = { en: 'en_US.UTF-8', ko: 'ko_KR.UTF-8' };
const ACTION_MS = 10_000;

/** A running workbench and a page that shows it. */
export interface OpenWorkbench {
  readonly page: Page;
  readonly address: string;
  /** Errors on the page and requests that left this machine. */
  readonly complaints: string[];
  /** Chooses entries of a menu one after the other, the menu of the bar first. */
  chooseMenu(...captions: string[]): Promise<void>;
  /** Types into a cell (A1 notation) of the tab in front, as a person does. */
  typeInto(cell: string, text: string): Promise<void>;
  /** What a cell of the tab in front holds on the page. */
  shown(cell: string): Promise<unknown>;
  /** Ends the page, the browser and the workbench. */
  close(): Promise<void>;
}

/** What to open. */
export interface OpenOptions {
  /** A folder of CSV files or an .xlsx file; the sample campaign without one. */
  book?: string;
  /** A folder with another bundle than dist. */
  dist?: string;
  /** What the computer speaks, and so the menu. */
  language?: Language;
  width?: number;
  height?: number;
}

/** Starts a workbench on a free port and opens it in a browser of its own. */
export async function openWorkbench(options: OpenOptions = {}): Promise<OpenWorkbench> {
  const { width = 1440, height = 900 } = options;
  const server = startServer(options);
  try {
    const address = await addressOf(server);
    const browser = await launchChromium();
    const page = await browser.newPage({ viewport: { width, height } });
    page.setDefaultTimeout(ACTION_MS);
    const complaints = watch(page, address);
    await page.goto(address);
    await page.locator('canvas:visible').first().waitFor();
    await page.waitForFunction('Boolean(window.workbenchGrid?.api.getActiveWorkbook())');
    return { page, address, complaints, ...handsOn(page), close: () => close(browser, server) };
  } catch (error) {
    server.kill('SIGKILL');
    throw error;
  }
}

function startServer({ book, dist, language = 'en' }: OpenOptions): ChildProcess {
  const args = ['--import', 'tsx', 'workbench/start.ts', ...(book ? [book] : [])];
  const env = {
    ...process.env,
    LC_ALL: LOCALES[language],
    PORT: '0',
    BROWSER: 'none',
    ...(dist && { FLYWHEEL_DIST: dist }),
  };
  return spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = () => reject(new Error(`The workbench did not start: ${said}`));
    const timer = setTimeout(fail, START_MS);
    const listen = (data: Buffer) => {
      said += String(data);
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', fail);
  });
}

function watch(page: Page, address: string): string[] {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(address)) complaints.push(`request to ${url}`);
  });
  return complaints;
}

function handsOn(page: Page): Pick<OpenWorkbench, 'chooseMenu' | 'typeInto' | 'shown'> {
  const sheet = 'window.workbenchGrid.api.getActiveWorkbook().getActiveSheet()';
  return {
    chooseMenu: async (...captions) => {
      for (const name of captions) await page.getByRole('menuitem', { name, exact: true }).click();
    },
    typeInto: async (cell, text) => {
      await page.evaluate(`void ${sheet}.getRange(${JSON.stringify(cell)}).activate()`);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    shown: (cell) =>
      page.evaluate(`{
        const { _range: range } = ${sheet}.getRange(${JSON.stringify(cell)});
        ${sheet}.getSheet().getCellRaw(range.startRow, range.startColumn)?.v ?? null;
      }`),
  };
}

async function close(browser: Browser, server: ChildProcess): Promise<void> {
  await browser.close();
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
}
