import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  DIST,
  FUNCTIONS,
  HEADER_NOTES,
  isStale,
  MANIFEST,
  ROOT,
  SHAPES,
  STAMP,
  sourcesNow,
} from '../workbench/bundle';
import { cellFunctionShapes } from './cellFunctionShapes';
import { functionsPage } from './functionsPage';
import { headerNotesPage } from './headerNotesPage';
import { manifestWith } from './manifestWith';
import { noticesPage } from './noticesPage';

/** Stands while somebody builds. */
const LOCK = join(ROOT, '.cache', 'building');
const LONGEST_BUILD_MS = 300_000;
const PAUSE_MS = 100;

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
    const inputs = sourcesNow();
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
    writeFileSync(SHAPES, JSON.stringify(cellFunctionShapes()));
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
