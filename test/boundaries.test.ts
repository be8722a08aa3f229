import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';

const SOURCE = join(__dirname, '..', 'src');

/** Which rooms a room may import from; every room may import from itself, from messages and from the ground. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  main: ['server', 'functions', 'cellFunctions.generated'],
  'cellFunctions.generated': ['server'],
  ground: [],
  messages: [],
  domain: [],
  functions: ['domain'],
  workbook: ['domain'],
  job: ['workbook', 'domain'],
  sources: ['workbook', 'domain'],
  shared: ['domain', 'workbook'],
  server: ['functions', 'sources', 'job', 'workbook', 'domain', 'shared'],
  'client/files': [],
  'client/shared': ['shared', 'domain', 'workbook'],
  'client/sidebar': ['client/files', 'client/shared', 'shared', 'domain', 'functions', 'workbook'],
  'client/leadership': ['client/shared', 'shared', 'domain', 'workbook'],
};

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /(?<!\.d)\.(tsx?|js)$/.test(entry.name) ? [path] : [];
  });
}

/** The room of a file: its first folder under src (two under client), or its own name when it lies directly in src. */
function roomOf(path: string): string {
  const [first = '', second = ''] = relative(SOURCE, path).split(sep);
  if (first === 'client') return `${first}/${second}`;
  return first.replace(/\.(tsx?|js)$/, '');
}

interface ImportLine {
  readonly file: string;
  /** The imported file without its ending; undefined for a package. */
  readonly target: string | undefined;
  readonly from: string;
  readonly to: string;
}

const importLine = /^(?:import|(?:import|export)\b.* from|\} from) '([^']+)';$/gm;

const imports: ImportLine[] = sourceFiles(SOURCE).flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(importLine)].map((match) => {
    const named = match[1] ?? '';
    const path = named.startsWith('.') ? normalize(join(dirname(file), named)) : undefined;
    return {
      file: relative(SOURCE, file),
      target: path && relative(SOURCE, path),
      from: roomOf(file),
      to: path ? roomOf(path) : `package ${named}`,
    };
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
      to !== 'ground' &&
      (to !== 'messages' || from === 'ground') &&
      !(allowed[from] ?? []).includes(to),
  );
  expect(broken).toEqual([]);
});

test('packages are used by the client alone, and only those that it ships', () => {
  const packages = imports.filter(({ to }) => to.startsWith('package '));
  const foreign = packages.filter(
    ({ from, to }) => !from.startsWith('client/') || !/^package (preact|uqr)(\/|$)/.test(to),
  );
  expect(foreign).toEqual([]);
});

/** The files of a circle of imports that is reached from a file, or undefined. */
function circleFrom(
  file: string,
  targets: ReadonlyMap<string, readonly string[]>,
  path: readonly string[],
  clear: Set<string>,
): readonly string[] | undefined {
  if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
  if (clear.has(file)) return undefined;
  for (const target of targets.get(file) ?? []) {
    const circle = circleFrom(target, targets, [...path, file], clear);
    if (circle) return circle;
  }
  clear.add(file);
  return undefined;
}

test('no file is reached from itself, not even by types', () => {
  const targets = new Map<string, string[]>();
  for (const { file, target } of imports) {
    const name = file.replace(/\.(tsx?|js)$/, '');
    if (target) targets.set(name, [...(targets.get(name) ?? []), target]);
  }
  const clear = new Set<string>();
  expect([...targets.keys()].map((file) => circleFrom(file, targets, [], clear))).toEqual(
    [...targets.keys()].map(() => undefined),
  );
});
