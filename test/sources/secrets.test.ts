import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { apiTexts } from '../../src/messages/apiTexts';
import { importTexts } from '../../src/messages/importTexts';
import { sourceTexts } from '../../src/messages/sourceTexts';

const root = join(__dirname, '../..');
const folders = [
  'src/sources',
  'src/server/import',
  'src/server/endpoints',
  'src/client/sidebar/import',
  'workbench/apis',
  'test/sources',
  'test/server/import',
  'test/fixtures/exports',
];

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

const files = folders.flatMap((folder) => filesIn(join(root, folder)));
const textOf = (path: string) =>
  new TextDecoder(
    /cafe24.*csv$/.test(path) ? 'euc-kr' : /utf16/.test(path) ? 'utf-16' : 'utf-8',
  ).decode(readFileSync(path));

/** How real tokens of these services start. */
const tokens =
  /shp(?:at|ca|pa|ss)_[0-9a-f]{8,}|EAA[A-Za-z0-9]{20,}|IGQ[A-Za-z0-9_-]{20,}|AIza[\w-]{30,}|ya29\.[\w-]{10,}|[rs]k_(?:live|test)_\w{10,}|gh[pousr]_\w{20,}/;
const addresses = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g;
/** Numbers that no phone has: 555-01xx, 07700 900xxx, 010-0000-xxxx. */
const phones = /\+?\d{1,3}[ -]?\(?\d{2,4}\)?[ -]\d{3,4}[ -]?\d{3,4}/g;
const invented = /555-?01|7700 900|010-0000|0000/;

test('no file of the imports holds a token', () => {
  const found = files.filter((path) => tokens.test(textOf(path)));
  expect(files.length).toBeGreaterThan(80);
  expect(found).toEqual([]);
});

test('every address in a fixture is invented', () => {
  const found = files
    .filter((path) => path.endsWith('.csv'))
    .flatMap((path) => textOf(path).match(addresses) ?? [])
    .filter((address) => !address.endsWith('@example.com'));
  expect(found).toEqual([]);
});

test('every phone number in a fixture is invented', () => {
  const found = files
    .filter((path) => path.endsWith('.csv'))
    .flatMap((path) => textOf(path).match(phones) ?? [])
    .filter(
      (number) =>
        !invented.test(number) &&
        !/^\d{4}-\d\d-\d\d/.test(number) &&
        !/20\d{6}/.test(number) &&
        !/\d{4}-\d{2}/.test(number),
    );
  expect(found).toEqual([]);
});

test('no message has a place for a token or for somebody', () => {
  const places = Object.values({ ...apiTexts, ...importTexts, ...sourceTexts }).flatMap(
    ({ en, ko }) => `${en} ${ko}`.match(/\{\w+\}/g) ?? [],
  );
  expect(
    places.filter((place) => /token|secret|email|phone|name|address|customer/i.test(place)),
  ).toEqual([]);
});

test('nothing of the imports writes to a log', () => {
  const code = files.filter((path) => /src\/.*\.tsx?$/.test(path) && !path.includes('endpoints'));
  expect(code.filter((path) => /console\.|Logger\./.test(textOf(path)))).toEqual([]);
});
