import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { functionsPage } from '../build/functionsPage';
import { headerNotesPage } from '../build/headerNotesPage';
import { manifestWith } from '../build/manifestWith';
import { noticesPage } from '../build/noticesPage';
import type { CellFunctionShape } from '../emulator/formulas/cellFunctionShape';
import type { Manifest } from '../emulator/hostTypes';
import { catalog } from '../src/functions/catalog';
import { fetchedScripts } from '../src/shared/fetchedScripts';
import { fingerprint } from './fingerprint';

/** The folder that holds package.json. */
export const ROOT = join(__dirname, '..');
const DIST = join(ROOT, 'dist');
/** Code.js with everything that a build may leave out, and its declarations.html. */
const WHOLE = join(ROOT, '.cache', 'whole');
const MANIFEST = join(ROOT, 'appsscript.json');
/** The reference that the Functions panel fetches. */
const FUNCTIONS = 'functions.html';
/** The notes on header cells, which a tab that is made reads. */
const HEADER_NOTES = 'headerNotes.html';
/** What the code declares beside itself; each build of it writes its own. */
const DECLARATIONS = 'declarations.html';
/** What the files in dist were built from. */
const STAMP = join(ROOT, '.cache', 'bundle');
/** Stands while somebody builds. */
const LOCK = join(ROOT, '.cache', 'building');
const LONGEST_BUILD_MS = 300_000;
const PAUSE_MS = 100;
const INPUTS = ['src', 'build', 'appsscript.json', 'webpack.config.js', 'package-lock.json'];

/** The add-on as it would be pushed to Google. */
export interface Bundle {
  code: string;
  manifest: Manifest;
  /** HTML files by name without `.html`. */
  html: Record<string, string>;
  functions: CellFunctionShape[];
}

/**
 * The compiled add-on with everything that a build may leave out, under the plain manifest; built first when dist is
 * missing or older than its sources. FLYWHEEL_DIST names another folder to take it from, as it is.
 * @throws Error when it cannot be built
 */
export function currentBundle(): Bundle {
  const { FLYWHEEL_DIST } = process.env;
  if (FLYWHEEL_DIST) return readBundle(FLYWHEEL_DIST);
  const plain = plainBundle();
  const code = readFileSync(join(WHOLE, 'Code.js'), 'utf8');
  const declarations = readFileSync(join(WHOLE, DECLARATIONS), 'utf8');
  return { ...plain, code, html: { ...plain.html, declarations } };
}

/**
 * What `npm run build` ships without `--with`, built first when dist is missing or older than its sources.
 * @throws Error when it cannot be built
 */
export function plainBundle(): Bundle {
  if (isStale()) buildBundle();
  return readBundle(DIST);
}

/** Reads a built add-on from a folder. */
export function readBundle(folder: string): Bundle {
  const html = readdirSync(folder).filter((name) => extname(name) === '.html');
  return {
    code: readFileSync(join(folder, 'Code.js'), 'utf8'),
    manifest: JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8')),
    html: Object.fromEntries(
      html.map((name) => [
        name.slice(0, -'.html'.length),
        readFileSync(join(folder, name), 'utf8'),
      ]),
    ),
    functions: catalog.map(({ name, result: { rows, columns } }) => ({
      name,
      columns,
      rows: rows === 'each' ? 'same' : rows,
    })),
  };
}

/** The manifest's time zone, in which a script's own clock runs. */
export function scriptTimeZone(): string {
  return JSON.parse(readFileSync(MANIFEST, 'utf8')).timeZone;
}

/** Content decides, not dates: a build that changes nothing leaves its files as old as they were. */
function isStale(): boolean {
  const built = [
    'Code.js',
    'appsscript.json',
    'sidebar.html',
    'leadership.html',
    ...fetchedScripts.map((name) => `${name}.html`),
    FUNCTIONS,
    HEADER_NOTES,
    DECLARATIONS,
  ].map((name) => join(DIST, name));
  const whole = ['Code.js', DECLARATIONS].map((name) => join(WHOLE, name));
  if (![...built, ...whole, STAMP].every(existsSync)) return true;
  return readFileSync(STAMP, 'utf8') !== fingerprint(ROOT, INPUTS);
}

/**
 * Builds the add-on into dist: its code and manifest have only what is named, beside the spreadsheet. Several test
 * workers may ask at once: one builds, the others wait for it.
 * @throws Error when it cannot be built
 */
export function buildBundle(withAccess: readonly string[] = []): void {
  mkdirSync(dirname(LOCK), { recursive: true });
  if (!takeLock()) {
    waitForOther();
    return;
  }
  try {
    const inputs = fingerprint(ROOT, INPUTS);
    process.stderr.write('Building the add-on.\n');
    const webpack = join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js');
    const { status } = spawnSync(process.execPath, [webpack, '--stats=errors-only'], {
      cwd: ROOT,
      env: { ...process.env, FLYWHEEL_WITH: withAccess.join(',') },
      stdio: ['ignore', 2, 2],
    });
    if (status !== 0) throw new Error('The add-on could not be built; see the lines above.');
    writeFileSync(join(DIST, FUNCTIONS), functionsPage());
    writeFileSync(join(DIST, HEADER_NOTES), headerNotesPage());
    writeFileSync(join(DIST, 'notices.html'), noticesPage());
    const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));
    writeFileSync(
      join(DIST, 'appsscript.json'),
      `${JSON.stringify(manifestWith(manifest, withAccess), null, 2)}\n`,
    );
    // Tests and the workbench want the plain build, so they build anew.
    writeFileSync(STAMP, [inputs, ...withAccess].join(' '));
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

/** A lock that a killed build left behind is no longer one after a while. */
function takeLock(): boolean {
  try {
    if (existsSync(LOCK) && Date.now() - statSync(LOCK).mtimeMs > LONGEST_BUILD_MS) {
      rmSync(LOCK, { recursive: true, force: true });
    }
    mkdirSync(LOCK);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function waitForOther(): void {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  const givenUpAt = Date.now() + LONGEST_BUILD_MS;
  while (existsSync(LOCK) && Date.now() < givenUpAt) Atomics.wait(pause, 0, 0, PAUSE_MS);
  if (isStale()) throw new Error('Another build of the add-on failed or never ended; try again.');
}
