import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';

const ROOT = join(__dirname, '..');
const SOURCE = join(ROOT, 'src');

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
  warehouse: ['workbook', 'domain'],
  shared: ['domain', 'workbook'],
  server: ['functions', 'sources', 'warehouse', 'job', 'workbook', 'domain', 'shared'],
  'client/files': [],
  'client/excel': ['client/files'],
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

const imports: ImportLine[] = importsUnder(SOURCE).map(({ file, target, named }) => ({
  file: relative(SOURCE, file),
  target: target && relative(SOURCE, target),
  from: roomOf(file),
  to: target ? roomOf(target) : `package ${named}`,
}));

/** The import lines of all files under a folder; a target without its ending, none for a package. */
function importsUnder(folder: string) {
  return sourceFiles(folder).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(importLine)].map((match) => {
      const named = match[1] ?? '';
      const target = named.startsWith('.') ? normalize(join(dirname(file), named)) : undefined;
      return { file, target, named };
    }),
  );
}

/** The import lines of rooms beside src, by paths from the root. */
const outside = ['emulator', 'workbench'].flatMap((room) =>
  importsUnder(join(ROOT, room)).map(({ file, target, named }) => ({
    file: relative(ROOT, file),
    target: target && relative(ROOT, target),
    named,
  })),
);

test('every room is known', () => {
  const rooms = [...new Set(sourceFiles(SOURCE).map(roomOf))].sort();
  expect(rooms.filter((room) => !(room in allowed))).toEqual([]);
  expect(imports.length).toBeGreaterThan(20);
});

test('the map of the rooms shows each of them', () => {
  const map = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
  const rows = [...map.matchAll(/^\| `src\/(\w+)` \|/gm)].map(([, room]) => room);
  const folders = readdirSync(SOURCE, { withFileTypes: true }).filter((each) => each.isDirectory());
  expect(rows.sort()).toEqual(folders.map(({ name }) => name).sort());
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
    ({ from, to }) =>
      !from.startsWith('client/') ||
      !/^package (preact|uqr|fflate|saxes|cfb|@noble\/(?:ciphers|hashes))(\/|$)/.test(to),
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

function circlesIn(lines: readonly { file: string; target: string | undefined }[]) {
  const targets = new Map<string, string[]>();
  for (const { file, target } of lines) {
    const name = file.replace(/\.(tsx?|js)$/, '');
    if (target) targets.set(name, [...(targets.get(name) ?? []), target]);
  }
  const clear = new Set<string>();
  return [...targets.keys()].flatMap((file) => circleFrom(file, targets, [], clear) ?? []);
}

test('no file is reached from itself, not even by types', () => {
  expect(circlesIn(imports)).toEqual([]);
  expect(circlesIn(outside)).toEqual([]);
});

describe('the emulator', () => {
  const own = outside.filter(({ file }) => file.startsWith(`emulator${sep}`));

  test('knows nothing of the add-on and of the workbench around it', () => {
    expect(own.length).toBeGreaterThan(100);
    const foreign = own.filter(({ target }) => target && !target.startsWith(`emulator${sep}`));
    expect(foreign).toEqual([]);
  });

  test('has no engine built in: only the adapter imports one, and only callers import the adapter', () => {
    const adapter = join('emulator', 'hyperformula');
    const beside = own.filter(({ file }) => !file.startsWith(adapter) && !file.includes('test'));
    expect(beside.filter(({ named }) => named.startsWith('hyperformula'))).toEqual([]);
    expect(beside.filter(({ target }) => target?.startsWith(adapter))).toEqual([]);
    expect(outside.some(({ target }) => target?.startsWith(adapter))).toBe(true);
  });

  test('uses few packages', () => {
    const packages = own.flatMap(({ target, named }) =>
      target || named.startsWith('node:') ? [] : [named.split('/')[0]],
    );
    expect([...new Set(packages)].sort()).toEqual(['fast-check', 'hyperformula', 'papaparse']);
  });
});
