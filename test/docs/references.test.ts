import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const unread: ReadonlySet<string> = new Set(['.git', '.cache', 'dist', 'node_modules']);

/** Files and folders below a folder, by path from the root with slashes; folders end with one. */
function pathsUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    const name = relative(ROOT, path).split('\\').join('/');
    if (!entry.isDirectory()) return [name];
    return unread.has(entry.name) ? [] : [`${name}/`, ...pathsUnder(path)];
  });
}

const paths = pathsUnder(ROOT);
const pages = paths.filter(
  (path) => /^(?:[A-Z]+|docs\/.*|[a-z-]+\/README)\.md$/.test(path) && path !== 'LICENSE.md',
);
const textOf = (page: string) => readFileSync(join(ROOT, page), 'utf8');
const withoutBlocks = (text: string) => text.replace(/^ *```[\s\S]*?^ *```/gm, '');

/** What a build makes: it stands in no clone. */
const built: ReadonlySet<string> = new Set([
  'Code.js',
  'declarations.html',
  'functions.html',
  'headerNotes.html',
  'sidebar.html',
]);

const folders = new Set(
  paths.filter((path) => /^[^/]+\/$/.test(path)).map((path) => path.slice(0, -1)),
);
const rooms = new Set(
  paths.flatMap((path) => /^(?:src|emulator|workbench|test)\/([^/]+)\/$/.exec(path)?.[1] ?? []),
);

/** Code spans that name a file or a folder of the repository. */
function namedIn(text: string): string[] {
  const spans = [...withoutBlocks(text).matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
  return spans.filter((span) => {
    if (!/^[\w<>./-]+$/.test(span) || /^(?:dist|\.cache)\//.test(span) || built.has(span))
      return false;
    const [first = ''] = span.split('/');
    const isFile = /\.(?:tsx?|m?js|json|html|md)$/.test(span);
    return isFile || (span.includes('/') && (folders.has(first) || rooms.has(first)));
  });
}

/** Whether something is called so: from the root or as the end of a longer path, with its ending or without. */
function isThere(name: string): boolean {
  const pattern = name.replace(/[.]/g, '\\.').replace(/<\w+>/g, '[^/]+').replace(/\/$/, '');
  const wanted = new RegExp(`(?:^|/)${pattern}(?:\\.test)?(?:\\.tsx?|\\.md)?/?$`);
  return paths.some((path) => wanted.test(path));
}

/** What GitHub calls the headings of a page. */
function anchorsOf(page: string): Set<string> {
  const headings = [...withoutBlocks(textOf(page)).matchAll(/^#+ (.+)$/gm)];
  return new Set(
    headings.map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-'),
    ),
  );
}

test('there are pages, and they name things', () => {
  expect(pages).toEqual(
    expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/architecture.md']),
  );
  expect(namedIn(textOf('docs/architecture.md')).length).toBeGreaterThan(10);
});

test.each(pages)('every file and folder that %s names is there', (page) => {
  expect(namedIn(textOf(page)).filter((name) => !isThere(name))).toEqual([]);
});

test.each(pages)('every link of %s leads somewhere', (page) => {
  const links = [...withoutBlocks(textOf(page)).matchAll(/\]\(([^)\s]+)\)/g)].map(
    ([, target = '']) => target,
  );
  const own = links.filter((target) => !/^[a-z]+:/i.test(target));
  const broken = own.filter((target) => {
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? page : join(dirname(page), path);
    if (!existsSync(join(ROOT, file))) return true;
    return anchor !== undefined && file.endsWith('.md') && !anchorsOf(file).has(anchor);
  });
  expect(broken).toEqual([]);
});

test.each(pages)('every command that %s names is one', (page) => {
  const { scripts } = JSON.parse(textOf('package.json'));
  const commands = [...textOf(page).matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
  expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});
