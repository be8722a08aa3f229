import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type MutationReport, type Score, scoreOf, survivorLines } from './score';

const ROOT = join(__dirname, '..');
const STRYKER = join('node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
const REPORTS = '.cache/mutants';

/**
 * Breaks one folder or file in every small way that Stryker knows and lets the tests that import it judge.
 *
 * @throws Error when the tests fail before anything is broken
 */
export async function mutateRoom(name: string, place: string): Promise<Score> {
  const report = posix.join(REPORTS, place.replace(/\W+/g, '-'));
  mkdirSync(join(ROOT, REPORTS), { recursive: true });
  const config = `${report}.config.json`;
  writeFileSync(join(ROOT, config), JSON.stringify(configOf(place, report), null, 2));
  process.stderr.write(`\nMutants of ${place}\n`);
  const status = await run([join(__dirname, STRYKER), 'run', config]);
  if (status !== 0) throw new Error(`Stryker did not finish ${place}; see the lines above.`);
  const found = JSON.parse(readFileSync(join(ROOT, `${report}.json`), 'utf8')) as MutationReport;
  writeFileSync(join(ROOT, `${report}.txt`), `${survivorLines(found).join('\n')}\n`);
  return scoreOf(name, found);
}

function configOf(place: string, report: string): object {
  return {
    mutate: [place.endsWith('.ts') ? place : `${place}/**/*.ts`],
    testRunner: 'jest',
    plugins: ['@stryker-mutator/jest-runner'],
    jest: { configFile: 'mutants/jest.config.js', enableFindRelatedTests: true },
    coverageAnalysis: 'perTest',
    // No file: TypeScript 7 has no interface for JavaScript, which Stryker would read a tsconfig with.
    tsconfigFile: 'none',
    ignorePatterns: ['/mutants/node_modules', '/bench', '/dist', '/docs', '/.cache'],
    cleanTempDir: 'always',
    tempDirName: `${REPORTS}/sandbox`,
    reporters: ['progress', 'json', 'html'],
    jsonReporter: { fileName: `${report}.json` },
    htmlReporter: { fileName: `${report}.html` },
    allowConsoleColors: false,
    timeoutMS: 20_000,
  };
}

function run(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
