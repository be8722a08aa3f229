import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessArguments } from '../../build/accessArguments';
import { manifestWith } from '../../build/manifestWith';
import { scriptIdOf } from '../../build/scriptIdOf';
import { accesses } from '../../src/sources/access';
import { currentBundle } from '../../workbench/bundle';

const plain = JSON.parse(readFileSync(join(__dirname, '..', '..', 'appsscript.json'), 'utf8'));
const ids = accesses.map(({ id }) => id);

/** Every set of accesses: two to the power of their number. */
const subsets = Array.from({ length: 2 ** ids.length }, (_, bits) =>
  ids.filter((_id, place) => bits & (1 << place)),
);

test('without access the manifest is as it was, for the spreadsheet alone', () => {
  expect(manifestWith(plain, [])).toEqual(plain);
  expect(currentBundle().manifest).toEqual(plain);
  const names = plain.oauthScopes.map((scope: string) => scope.split('/').pop());
  expect(names).toEqual([
    'spreadsheets.currentonly',
    'script.container.ui',
    'script.scriptapp',
    'script.send_mail',
  ]);
  expect([plain.dependencies, plain.urlFetchWhitelist]).toEqual([{}, undefined]);
});

test('every set of accesses gives the union of what they declare, and nothing more', () => {
  expect(ids).toEqual(['shopify', 'ga4', 'youtube', 'instagram', 'docs', 'bigquery']);
  for (const subset of subsets) {
    const manifest = manifestWith(plain, subset);
    const wanted = accesses.filter(({ id }) => subset.includes(id));
    const union = new Set([...plain.oauthScopes, ...wanted.flatMap(({ scopes }) => scopes)]);
    expect(new Set(manifest.oauthScopes)).toEqual(union);
    expect(manifest.oauthScopes).toHaveLength(union.size);
    const symbols = manifest.dependencies.enabledAdvancedServices ?? [];
    expect(symbols.map(({ userSymbol }: { userSymbol: string }) => userSymbol)).toEqual(
      wanted.flatMap(({ service }) => service ?? []),
    );
    expect(manifest.urlFetchWhitelist ?? []).toEqual(wanted.flatMap(({ whitelist }) => whitelist));
    expect(manifestWith(plain, [...subset].reverse())).toEqual(manifest);
  }
});

test('who may fetch says from where, and who says from where may fetch', () => {
  for (const { id, scopes, whitelist } of accesses) {
    const fetches = scopes.some((scope) => scope.endsWith('/script.external_request'));
    expect([id, whitelist.length > 0]).toEqual([id, fetches]);
    for (const prefix of whitelist) expect(prefix).toMatch(/^https:\/\/(?:\*\.)?[a-z.]+\/$/);
  }
});

test('services bear Google’s ids', () => {
  expect(manifestWith(plain, ['docs', 'ga4']).dependencies).toEqual({
    enabledAdvancedServices: [
      { userSymbol: 'AnalyticsData', serviceId: 'analyticsdata', version: 'v1beta' },
      { userSymbol: 'Docs', serviceId: 'docs', version: 'v1' },
    ],
  });
});

test.each([
  [[], [], []],
  [['--with', 'ga4,shopify'], ['shopify', 'ga4'], []],
  [['ID', '--with=Docs'], ['docs'], ['ID']],
  [['--with', 'youtube', 'ID'], ['youtube'], ['ID']],
])('%j asks for %j beside %j', (args, withAccess, others) => {
  expect(accessArguments(args)).toEqual({ withAccess, others });
});

test.each([
  [['--with'], '--with names nothing; choose from shopify, ga4'],
  [['--with', 'ga4,tiktok'], '--with names tiktok; choose from'],
])('%j is refused', (args, words) => {
  expect(() => accessArguments(args)).toThrow(words);
});

const id = '1a2B3c4D5e6F7g8H9i0J1k2L3m4N5o6P7q8R9s0T1u2V3w4X5y6Z7-_ab';

test('the id on the command line wins over the kept one', () => {
  expect(scriptIdOf([id], 'PUT-YOUR-SCRIPT-ID-HERE')).toBe(id);
  expect(scriptIdOf([], id)).toBe(id);
});

test.each<[string[], unknown, RegExp]>([
  [
    [],
    'PUT-YOUR-SCRIPT-ID-HERE',
    /^no script to push to: write npm run push -- SCRIPT_ID; [^.\n]+$/,
  ],
  [['PUT-YOUR-SCRIPT-ID-HERE'], id, /^no script to push to/],
  [[], undefined, /^no script to push to/],
  [
    ['https://script.google.com/x'],
    id,
    /^"https:\/\/script.google.com\/x" is not the id of a script/,
  ],
  [[id, 'more'], id, /^usage: npm run push/],
])('%j with %j kept is refused', (args, kept, words) => {
  expect(() => scriptIdOf(args, kept)).toThrow(words);
});
