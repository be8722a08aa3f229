import { createContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { catalog } from '../../src/functions/catalog';
import type { RowKind } from '../../src/functions/signature';
import { fetchedPanels } from '../../src/shared/fetchedScripts';
import { plainBundle } from '../../workbench/bundle';

const bundle = plainBundle();

/** What menus, triggers and pages may call, beside the cell functions. */
const doors = [
  'addDashboard',
  'bringFormulasBack',
  'callEndpoint',
  'freezeFormulas',
  'onInstall',
  'onOpen',
  'runAnyway',
  'runJob',
  'runWhenDue',
  'setUpTabs',
  'showHelp',
  'showLeadership',
  'showSidebar',
  'switchDailyRunOff',
  'switchDailyRunOn',
  'switchDigestOff',
  'switchDigestOn',
  'undoLastRun',
];

/** Google's services and some of the globals that a script must not expect; any touch is recorded. */
function touchedWhileLoading(): string[] {
  const touched: string[] = [];
  const trap = (name: string) =>
    new Proxy(() => undefined, {
      get: (_, member) => {
        touched.push(`${name}.${String(member)}`);
        return undefined;
      },
      apply: () => {
        touched.push(name);
        return undefined;
      },
    });
  const names = [
    'SpreadsheetApp',
    'PropertiesService',
    'CacheService',
    'LockService',
    'ScriptApp',
    'Session',
    'Utilities',
    'HtmlService',
    'MailApp',
    'UrlFetchApp',
    'Charts',
    'Logger',
    'console',
  ];
  const context = createContext(Object.fromEntries(names.map((name) => [name, trap(name)])));
  new Script(bundle.code).runInContext(context);
  return touched;
}

test('the top-level functions are the catalog, the triggers and the one door, and nothing else', () => {
  const [stubs = ''] = bundle.code.split('// webpackBootstrap');
  const declared = [...stubs.matchAll(/^function (\w+)\(/gm)].map((match) => match[1]);
  expect(declared.sort()).toEqual([...catalog.map(({ name }) => name), ...doors].sort());
});

test('loading adds exactly these names to the global scope', () => {
  const context = createContext({});
  const before = new Set(Object.getOwnPropertyNames(context));
  new Script(bundle.code).runInContext(context);
  const added = Object.getOwnPropertyNames(context).filter((name) => !before.has(name));
  expect(added.sort()).toEqual([...catalog.map(({ name }) => name), ...doors].sort());
});

test('loading touches no service: it happens before every cell and every menu', () => {
  expect(touchedWhileLoading()).toEqual([]);
});

/** Every argument takes one cell or a range of them. */
function typeOf(kind: RowKind): string {
  const type = { number: 'number', text: 'string', date: 'Date', flag: 'boolean' }[kind];
  return `${type}|${type}[][]`;
}

test.each(catalog.map(({ name, parameters }) => [name, parameters] as const))(
  '%s shows its parameters and its help while typing',
  (name, parameters) => {
    const names = parameters.map((parameter) => parameter.name);
    const declaration = new RegExp(
      `(/\\*\\*(?:(?!\\*/)[\\s\\S])*?\\*/)\\nfunction ${name}\\(${names.join(', ')}\\) \\{`,
    ).exec(bundle.code);
    const comment = declaration?.[1] ?? '';
    expect(comment).toContain('@customfunction');
    const described = [...comment.matchAll(/@param \{([\w|*[\]]+)\} (\w+) (\S.*)/g)];
    expect(described.map((match) => match[2])).toEqual(names);
    const types = parameters.map(({ kind }) => (kind === 'table' ? '*[][]' : typeOf(kind)));
    expect(described.map((match) => match[1])).toEqual(types);
    expect(comment).not.toMatch(/<[a-z/]/i);
  },
);

test('at most 1.25 MB: Google reads all of it before every cell, whichever rooms that opens', () => {
  expect(Buffer.byteLength(bundle.code)).toBeLessThanOrEqual(1_250_000);
});

test('the sidebar opens with at most 60 kB; each panel beside Home follows with at most 43', () => {
  const kilobytes = (name: string) => gzipSync(bundle.html[name] ?? '').length / 1024;
  expect(kilobytes('sidebar')).toBeLessThanOrEqual(60);
  expect(fetchedPanels.filter((name) => kilobytes(name) < 1 || kilobytes(name) > 43)).toEqual([]);
  expect(bundle.html.excel).toContain('flywheelReadExcel');
  expect(bundle.html.sidebar).not.toContain('BREAKEVENFEE');
});

test('a comment that Sheets shows stands once', () => {
  expect(bundle.code.match(/@customfunction/g)).toHaveLength(catalog.length);
});

test('the syntax is ES2020, before private and static class fields: lowering changes nothing', () => {
  const printed = (target: string) => transformSync(bundle.code, { target, charset: 'utf8' }).code;
  expect(printed('es2020')).toBe(printed('esnext'));
});

test('nothing that Apps Script lacks is named', () => {
  const code = bundle.code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const absent =
    /\b(setTimeout|setInterval|URLSearchParams|TextEncoder|TextDecoder|structuredClone|queueMicrotask|require\(|process\.)\b/;
  expect(absent.exec(code)?.[0]).toBeUndefined();
});

test('pages are safe under HtmlService: no scriptlets, no comments inside template literals', () => {
  for (const [name, html] of Object.entries(bundle.html)) {
    const count = (pattern: RegExp) => html.match(pattern)?.length ?? 0;
    expect([name, 'scriptlets', count(/<\?|\?>/g)]).toEqual([name, 'scriptlets', 0]);
    expect([name, 'backticks', count(/`/g)]).toEqual([name, 'backticks', 0]);
    expect([name, 'scripts closed', count(/<\/script>/g)]).toEqual([
      name,
      'scripts closed',
      count(/<script[ >]/g),
    ]);
  }
});
