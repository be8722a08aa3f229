import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { CellFunctionShape } from '../emulator/formulas/cellFunctionShape';
import type { Manifest } from '../emulator/hostTypes';
import { fetchedScripts } from '../src/shared/fetchedScripts';
import { fingerprint } from './fingerprint';

/** The folder that holds package.json. */
export const ROOT = join(__dirname, '..');
/** What `npm run build` ships. */
export const DIST = join(ROOT, 'dist');
/** Code.js with everything that a build may leave out, and its declarations.html. */
const WHOLE = join(ROOT, '.cache', 'whole');
export const MANIFEST = join(ROOT, 'appsscript.json');
/** The reference that the Functions panel fetches. */
export const FUNCTIONS = 'functions.html';
/** The notes on header cells, which a tab that is made reads. */
export const HEADER_NOTES = 'headerNotes.html';
/** What the code declares beside itself; each build of it writes its own. */
const DECLARATIONS = 'declarations.html';
/** What the files in dist were built from. */
export const STAMP = join(ROOT, '.cache', 'bundle');
/** The shapes of the cell functions: their own modules, some three hundred, take longer to load. */
export const SHAPES = join(ROOT, '.cache', 'cellFunctions.json');
const BUILD = join(ROOT, 'build', 'buildAddOn.ts');
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
  if (FLYWHEEL_DIST) return readBundle(FLYWHEEL_DIST, shapesOfTheSource());
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
  if (isStale()) buildApart();
  return readBundle(DIST, JSON.parse(readFileSync(SHAPES, 'utf8')));
}

/** In a process of its own: whoever finds all built need not load what builds. */
function buildApart(): void {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', BUILD], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('The add-on could not be built; see the lines above.');
}

/** For a folder that was built elsewhere, beside which no shapes are kept. */
function shapesOfTheSource(): CellFunctionShape[] {
  const { cellFunctionShapes } =
    require('../build/cellFunctionShapes') as typeof import('../build/cellFunctionShapes');
  return cellFunctionShapes();
}

function readBundle(folder: string, functions: CellFunctionShape[]): Bundle {
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
    functions,
  };
}

/** The manifest's time zone, in which a script's own clock runs. */
export function scriptTimeZone(): string {
  return JSON.parse(readFileSync(MANIFEST, 'utf8')).timeZone;
}

/** Content decides, not dates: a build that changes nothing leaves its files as old as they were. */
export function isStale(): boolean {
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
  if (![...built, ...whole, SHAPES, STAMP].every(existsSync)) return true;
  return readFileSync(STAMP, 'utf8') !== sourcesNow();
}

/** A short text for all that a build is made from, as it stands now. */
export function sourcesNow(): string {
  return fingerprint(ROOT, INPUTS);
}
