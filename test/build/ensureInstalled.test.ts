import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const SCRIPT = pathToFileURL(join(__dirname, '..', '..', 'build', 'ensureInstalled.mjs')).href;
const locked = {
  '': { dependencies: { app: '1.0.0' }, devDependencies: { tool: '2.0.0' } },
  'node_modules/app': { version: '1.0.0' },
  'node_modules/tool': { version: '2.0.0', dev: true },
  'node_modules/elsewhere': { version: '3.0.0', optional: true },
};
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flywheel-installed-'));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: locked }));
});

afterEach(() => rmSync(folder, { recursive: true }));

function install(names: readonly string[], versions: Partial<Record<string, string>> = {}): void {
  const packages: Record<string, unknown> = {};
  for (const name of names) {
    const path = `node_modules/${name}` as keyof typeof locked;
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'package.json'), '{}');
    packages[path] = { ...locked[path], ...(versions[name] && { version: versions[name] }) };
  }
  writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
}

/** What a function of the script answers about the folder. */
function answer(name: string, ...args: readonly boolean[]) {
  const given = [folder, ...args].map((each) => JSON.stringify(each)).join(', ');
  const asked = `import(${JSON.stringify(SCRIPT)}).then((script) =>
    console.log(JSON.stringify(script.${name}(${given}))))`;
  return JSON.parse(execFileSync(process.execPath, ['-e', asked], { encoding: 'utf8' }));
}

const staleReason = (omitDev: boolean): string | null => answer('staleReason', omitDev);

test('nothing installed is stale, whatever is asked for', () => {
  expect(staleReason(false)).toBe('the packages are not installed yet');
  expect(staleReason(true)).toBe('the packages are not installed yet');
});

test('without the tools the workbench is complete and the tests are not', () => {
  install(['app']);
  expect(staleReason(true)).toBeNull();
  expect(staleReason(false)).toBe('tool should be 2.0.0, found nothing');
});

test('everything installed suits both', () => {
  install(['app', 'tool']);
  expect([staleReason(true), staleReason(false)]).toEqual([null, null]);
});

test('tools that are there are not taken away when the workbench renews its packages', () => {
  expect(answer('hasTools')).toBe(false);
  install(['app']);
  expect(answer('hasTools')).toBe(false);
  install(['app', 'tool']);
  expect(answer('hasTools')).toBe(true);
});

test('another version is stale', () => {
  install(['app', 'tool'], { app: '0.9.0' });
  expect(staleReason(true)).toBe('app should be 1.0.0, found 0.9.0');
});
