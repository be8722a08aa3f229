import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalog } from '../../src/functions/catalog';
import { columnsOf } from '../../src/workbook/schema/columnsOf';
import { headerOf } from '../../src/workbook/schema/header';
import { tabs } from '../../src/workbook/schema/tabs';
import { koreanTexts } from '../support/koreanTexts';

/** The rows of the mission that this page answers (research/peers.md, section 1). */
const mission = [
  1, 2, 5, 7, 9, 13, 14, 15, 16, 17, 19, 20, 21, 22, 23, 32, 33, 34, 35, 36, 39, 40, 42, 43, 47, 48,
  50, 51, 52, 54, 58, 60, 61, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74,
];

const pages = [
  ['en', 'operations.md'],
  ['ko', 'operations.ko.md'],
] as const;

/** The rows of a page's table: number and place. */
function rowsOf(file: string): [number, string][] {
  const text = readFileSync(join(__dirname, '../../docs', file), 'utf8');
  return [...text.matchAll(/^\| (\d+) \| [^|]+ \| ([^|]+) \|$/gm)].map(([, row, place = '']) => [
    Number(row),
    place,
  ]);
}

/** Everything that a screen or a sheet says in a language: sentences without their places, headers, tabs. */
function saidIn(language: 'en' | 'ko'): Set<string> {
  const said = koreanTexts().flatMap((text) => [
    text[language],
    ...text[language].split(/\{[^}]*\}|[:：]/),
  ]);
  const headers = tabs.flatMap((tab) => [
    tab.name,
    tab.ko,
    ...columnsOf(tab).flatMap((column) => {
      const { label } = column as { readonly label?: { readonly en: string; readonly ko: string } };
      return [headerOf(column.key), column.ko, ...(label ? [label[language]] : [])];
    }),
  ]);
  return new Set([...said, ...headers].map(plain));
}

function plain(text: string): string {
  return text
    .replace(/[’']/g, "'")
    .replace(/[:：?]+\s*$/, '')
    .trim()
    .toLowerCase();
}

/** The steps of ways such as "More > Landing pages > Before launch", without what is said about them. */
function stepsOf(place: string): string[] {
  return place
    .replace(/`[^`]*`/g, '')
    .split(/;/)
    .filter((part) => part.includes(' > '))
    .flatMap((part) => part.split(' > ').map((step) => step.split(/[,:(]/)[0] ?? ''))
    .map(plain)
    .filter((step) => step !== '');
}

test.each(pages)('in %s every row of the mission has a place', (_language, file) => {
  expect(rowsOf(file).map(([row]) => row)).toEqual(mission);
});

test.each(pages)('in %s every place is called as the screens call it', (language, file) => {
  const said = saidIn(language);
  const unknown = rowsOf(file).flatMap(([row, place]) =>
    stepsOf(place)
      .filter((step) => !said.has(step))
      .map((step) => `${row}: ${step}`),
  );
  expect(unknown).toEqual([]);
});

test.each(pages)('in %s every function is one of the catalog', (_language, file) => {
  const names = new Set(catalog.map(({ name }) => name));
  const named = rowsOf(file).flatMap(([, place]) =>
    [...place.matchAll(/`=([A-Z]+)/g)].map(([, name = '']) => name),
  );
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((name) => !names.has(name))).toEqual([]);
});
