import { functionsPage } from '../../../build/functionsPage';
import {
  type ReferenceFamily,
  searchReference,
} from '../../../src/client/sidebar/functions/searchReference';
import { catalog } from '../../../src/functions/catalog';
import { documentedFamilies } from '../../../src/functions/docs/catalogDocs';
import { everydayNames } from '../../../src/functions/docs/everydayWords';

const page = functionsPage();
const reference = JSON.parse(page) as ReferenceFamily[];

function found(search: string): string[] {
  return searchReference(reference, search).flatMap(({ functions }) =>
    functions.map(({ name }) => name),
  );
}

describe('the reference', () => {
  test('holds every function of the catalog, in its order and under its titles', () => {
    expect(reference.map(({ title, docs }) => ({ title, docs }))).toEqual(
      documentedFamilies.map(({ title, docs }) => ({ title, docs })),
    );
    expect(found('').sort()).toEqual(catalog.map(({ name }) => name).sort());
  });

  test('names the arguments of every function in their order', () => {
    for (const { docs } of reference) {
      for (const [name, { parameters }] of Object.entries(docs)) {
        const declared = catalog.find((each) => each.name === name)?.parameters ?? [];
        expect(Object.keys(parameters)).toEqual(declared.map((parameter) => parameter.name));
      }
    }
  });
});

test('no character of functions.html means anything to HtmlService', () => {
  expect(page).toMatch(/^[^<>&?/`]+$/);
});

describe('searchReference', () => {
  test.each([
    ['romi', 'ROMI'],
    ['  UTM link ', 'UTMLINK'],
    ['전용 코드', 'PROMOCODE'],
    ['profit', 'ROMI'],
    ['fake', 'FRAUDSCORE'],
    ['bot', 'FRAUDWHY'],
    ['가짜', 'FRAUDSCORE'],
    ['수익', 'ROMI'],
    ['coupon', 'PROMOCODE'],
    ['stop', 'VERDICT'],
  ])('"%s" finds %s', (search, name) => expect(found(search)).toContain(name));

  test('everyday words lead to functions that exist', () => {
    const names = new Set(catalog.map(({ name }) => name));
    expect(everydayNames.filter((name) => !names.has(name))).toEqual([]);
  });

  test('names that start with the search come first', () => {
    const names = searchReference(reference, 'roi')[0]?.functions.map(({ name }) => name);
    expect(names?.[0]).toBe('ROI');
  });

  test.each(['constructor', 'zzz', '\\u0000'])('"%s" finds nothing', (search) => {
    expect(found(search)).toEqual([]);
  });
});
