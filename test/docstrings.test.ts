import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const SOURCE = join(__dirname, '../src');
const declared = /^export (?:async )?(?:function|class|interface) (\w+)/;

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return /(?<!\.d)\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** The exported functions, classes and interfaces of a file, and whether a docstring ends on the line before. */
function exportsOf(file: string) {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, at) => {
    const name = declared.exec(line)?.[1];
    if (name === undefined) return [];
    const isDocumented = /\*\/$/.test(lines[at - 1] ?? '');
    return [{ place: `${relative(SOURCE, file)}: ${name}`, isDocumented }];
  });
}

const found = filesUnder(SOURCE).flatMap(exportsOf);

test('every exported function, class and interface says what it is for', () => {
  expect(found.length).toBeGreaterThan(2000);
  expect(found.filter(({ isDocumented }) => !isDocumented).map(({ place }) => place)).toEqual([]);
});
