import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { families } from '../../build/families';
import { currentBundle, plainBundle } from '../../workbench/bundle';
import { serverBook } from '../support/serverBook';
import { smallCampaign } from '../support/smallCampaign';

const plain = plainBundle();
const builds = [
  ['plain', plain],
  ['with everything', currentBundle()],
] as const;
const SOURCE = join(__dirname, '..', '..', 'src');
const namesOfMessages = readdirSync(join(SOURCE, 'messages'))
  .filter((name) => name.endsWith('Texts.ts'))
  .map((name) => `messages/${name.replace(/\.ts$/, '')}`);

/** The modules that a page holds, with their exports. */
function held(html: Readonly<Record<string, string>>): Record<string, Record<string, unknown>> {
  return JSON.parse(html.declarations ?? '');
}

/** Every {en, ko} within, by the path to it. */
function textsIn(value: unknown, path = ''): [string, { en: string; ko: string }][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'ko' in value) return [[path, value as { en: string; ko: string }]];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

/** The value of the property of that name, at any depth. */
function within(value: unknown, called: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Object.hasOwn(value, called)) return (value as Record<string, unknown>)[called];
  const inner = Object.values(value).map((each) => within(each, called));
  return inner.find((each) => each !== undefined);
}

/** A column without what a build leaves to headerNotes.html. */
function withoutNotes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNotes);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key]) => !(key === 'note' && 'key' in value) && !(key === 'purpose' && 'writer' in value),
  );
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutNotes(inner)]));
}

describe.each(builds)('in the build %s', (name, { code, html }) => {
  test('the page holds what its modules declare, and most sentences', () => {
    const modules = Object.entries(held(html));
    expect(modules.filter(([module]) => module.startsWith('messages/')).length).toBeGreaterThan(25);
    let hidden = 0;
    for (const [module, values] of modules) {
      const source = { ...require(join(SOURCE, module)) };
      const noted = name === 'plain' ? withoutNotes(source) : source;
      // Of a module with code, single constants and properties; what only its functions know is not seen from here.
      const isWhole = Object.keys(source).every((name) => Object.hasOwn(values, name));
      const seen = Object.keys(values).map((called) => [called, within(source, called)] as const);
      const parts = Object.fromEntries(seen.filter(([, value]) => value !== undefined));
      const unseen = Object.keys(values).length - Object.keys(parts).length;
      if (isWhole) expect([module, values]).toEqual([module, noted]);
      else expect([module, values]).toEqual([module, expect.objectContaining(parts)]);
      hidden += unseen;
    }
    expect(hidden).toBeLessThan(10);
  });

  test('every sentence of a module stands in the page or in the code, in both languages', () => {
    const modules = held(html);
    const apart = namesOfMessages.filter((module) => Object.hasOwn(modules, module));
    for (const module of apart) {
      expect(code).toContain(`declared("${module}")`);
      const texts = textsIn(modules[module]);
      expect(texts).toEqual(textsIn({ ...require(join(SOURCE, module)) }));
      const long = texts.flatMap(([, { en, ko }]) => [en, ko]).filter((text) => text.length > 50);
      expect([module, long.filter((text) => code.includes(JSON.stringify(text)))]).toEqual([
        module,
        [],
      ]);
    }
  });
});

test('a call of what a module declares names one that the page holds', () => {
  for (const [, { code, html }] of builds) {
    const called = [...code.matchAll(/\bdeclared\("([^"]+)"\)/g)].map(([, module]) => module ?? '');
    expect(called.length).toBeGreaterThan(50);
    expect(called.filter((module) => !Object.hasOwn(held(html), module))).toEqual([]);
  }
});

test('no cell and no menu reads a page: both would wait for it', () => {
  const read: string[] = [];
  const settings = [
    ['key', 'value'],
    ['language', 'ko'],
  ];
  const getActive = () => ({
    getSpreadsheetLocale: () => 'ko_KR',
    getSheetByName: () => ({ getDataRange: () => ({ getValues: () => settings }) }),
  });
  const menu: object = new Proxy({}, { get: () => () => menu });
  const context = createContext({
    SpreadsheetApp: { getActive, getUi: () => menu },
    Session: { getActiveUserLocale: () => 'ko' },
    HtmlService: { createHtmlOutputFromFile: (name: string) => read.push(name) },
  });
  new Script(plain.code).runInContext(context);
  for (const { name } of families().flatMap(({ functions }) => functions)) {
    context[name](...Array(9).fill(''));
  }
  context.onOpen();
  expect(read).toEqual([]);
  expect(context.ROMI(150, 0)).toMatch(/[가-힣]/);
  expect(() => context.runJob()).toThrow();
  expect(read).toEqual(['declarations']);
});

test('a run in a Korean file says in Korean what the page holds', () => {
  const book = serverBook(smallCampaign, plain);
  book.workbook.locale = 'ko_KR';
  book.run();
  const { jobTexts } = held(plain.html)['messages/jobTexts'] as {
    jobTexts: Record<string, { en: string; ko: string }>;
  };
  const shown = JSON.stringify(book.cells('Health'));
  const said = Object.values(jobTexts).filter(({ ko }) => !ko.includes('{') && shown.includes(ko));
  expect(said.length).toBeGreaterThan(0);
  for (const { en } of said) expect(shown).not.toContain(en);
});

test.each([
  ['is missing', {}],
  ['was built with other code', { declarations: '{}' }],
])('one plain sentence when the page %s, and no blank text', (_what, page) => {
  const { declarations, ...others } = plain.html;
  const book = serverBook({}, { ...plain, html: { ...others, ...page } });
  expect(declarations).not.toBe('');
  const { ok, error } = book.host.callFromPage('callEndpoint', ['openSidebar', '{}']);
  expect(ok).toBe(false);
  expect(error?.message).toBe(
    'declarations.html is missing or was built with other code: push the whole add-on again',
  );
});

test('a daily run that finds no page leaves why for the sidebar, until the daily run works again', () => {
  const { declarations = '', ...others } = plain.html;
  const html: Record<string, string> = { ...others, declarations };
  const book = serverBook(smallCampaign, { ...plain, html });
  book.host.runMenuItem('switchDailyRunOn');
  delete html.declarations;
  book.wake();
  html.declarations = declarations;
  const opened = () => book.call('openSidebar', {});
  const trouble = expect.stringContaining('push the whole add-on again');
  expect(opened()).toMatchObject({ value: { trouble } });
  book.wake();
  expect(opened()).toMatchObject({ value: { trouble: '' } });
});
