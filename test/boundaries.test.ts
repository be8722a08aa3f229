import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';

const SOURCE = join(__dirname, '..', 'src');

/** Which rooms a room may import from; every room may import from itself and from messages. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  main: ['server', 'functions', 'cellFunctions.generated'],
  'cellFunctions.generated': ['server'],
  messages: [],
  domain: [],
  functions: ['domain'],
  workbook: ['domain'],
  job: ['workbook', 'domain'],
  sources: ['workbook', 'domain'],
  shared: ['domain', 'workbook'],
  server: ['functions', 'sources', 'job', 'workbook', 'domain', 'shared'],
  sidebar: ['shared', 'domain', 'functions', 'workbook'],
  leadership: ['sidebar', 'shared', 'domain', 'workbook'],
};

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /(?<!\.d)\.(tsx?|js)$/.test(entry.name) ? [path] : [];
  });
}

/** The room of a file: its first folder under src, or its own name when it lies directly in src. */
function roomOf(path: string): string {
  const [first = ''] = relative(SOURCE, path).split(sep);
  return first.replace(/\.(tsx?|js)$/, '');
}

interface ImportLine {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const importLine = /^(?:import|(?:import|export)\b.* from|\} from) '([^']+)';$/gm;

const imports: ImportLine[] = sourceFiles(SOURCE).flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(importLine)].map((match) => {
    const target = match[1] ?? '';
    const to = target.startsWith('.')
      ? roomOf(normalize(join(dirname(file), target)))
      : `package ${target}`;
    return { file: relative(SOURCE, file), from: roomOf(file), to };
  }),
);

test('every room is known', () => {
  const rooms = [...new Set(sourceFiles(SOURCE).map(roomOf))].sort();
  expect(rooms.filter((room) => !(room in allowed))).toEqual([]);
  expect(imports.length).toBeGreaterThan(20);
});

test('imports run only in the allowed directions', () => {
  const broken = imports.filter(
    ({ from, to }) =>
      !to.startsWith('package ') &&
      to !== from &&
      to !== 'messages' &&
      !(allowed[from] ?? []).includes(to),
  );
  expect(broken).toEqual([]);
});

test('packages are used by the sidebar alone, and only those that it ships', () => {
  const packages = imports.filter(({ to }) => to.startsWith('package '));
  const foreign = packages.filter(
    ({ from, to }) =>
      !['sidebar', 'leadership'].includes(from) || !/^package (preact|uqr)(\/|$)/.test(to),
  );
  expect(foreign).toEqual([]);
});
