import { existsSync } from 'node:fs';
import { join } from 'node:path';

const seconds: Record<string, number> = require('../support/longTests.json');
const LongestFirst = require('../support/longestFirst');

const rootDir = join(__dirname, '../..');

/** Tests as jest hands them to a sequencer: here, none of them ever ran before. */
function sorted(...paths: string[]): string[] {
  const context = { config: { rootDir, cache: false }, hasteFS: { getSize: () => 1 } };
  const tests = paths.map((path) => ({ path: join(rootDir, path), context }));
  const sequencer = new LongestFirst({ contexts: [], globalConfig: {} });
  return sequencer
    .sort(tests)
    .map(({ path }: { path: string }) => path.slice(rootDir.length + 1).replaceAll('\\', '/'));
}

test('the longest files come first, in the order of what they take, then all others', () => {
  const shortestFirst = Object.keys(seconds).sort(
    (a, b) => Number(seconds[a]) - Number(seconds[b]),
  );
  const taken = sorted('test/ground/quick.test.ts', ...shortestFirst).map((path) => seconds[path]);
  expect(taken).toEqual([...Object.values(seconds).sort((a, b) => b - a), undefined]);
});

test('every file of the list exists', () => {
  expect(Object.keys(seconds).filter((path) => !existsSync(join(rootDir, path)))).toEqual([]);
});
