import { catalog } from '../../src/functions/catalog';
import { glossary, latinInKorean, typedWords } from '../../src/messages/glossary';
import { columnsOf } from '../../src/workbook/schema/columnsOf';
import { headerOf } from '../../src/workbook/schema/header';
import { settingsKeys } from '../../src/workbook/schema/settingsKeys';
import { tabs } from '../../src/workbook/schema/tabs';
import { koreanTexts } from '../support/koreanTexts';

const texts = koreanTexts();

/** ~하세요 and questions in ~나요 are how Google Sheets asks in Korean; 요 in a noun is no ending. */
const politeEnding = /(?:세요|나요|가요|까요|아니요|필요|중요|주요|개요|수요|소요)$/;

/** Words that end in 요 before a stop, a comma in front of a quote, or the end of the text. */
function familiarEndings(text: string): string[] {
  const words = text.match(/[가-힣]+요(?=[.!?…']| ?\(|$)/g) ?? [];
  return words.filter((word) => !politeEnding.test(word));
}

/** What people find under this very name in the file: tabs, keys, words of choices, functions and their arguments. */
const namesInFile = new Set<string>([
  ...tabs.flatMap((tab) => [
    tab.name,
    ...columnsOf(tab).flatMap(({ key, choices = [] }) => [key, ...choices]),
  ]),
  ...settingsKeys.flatMap(({ key }) => key),
  ...catalog.flatMap(({ name, parameters }) => [name, ...parameters.map((each) => each.name)]),
]);

/** Headers of several words, as they stand above the columns that people fill. */
const headers = new RegExp(
  tabs
    .flatMap((tab) => columnsOf(tab).map(({ key }) => headerOf(key)))
    .filter((header) => header.includes(' '))
    .join('|'),
  'g',
);

/** Latin words of a Korean text that are neither names, nor quoted, nor addresses. */
function englishWords(text: string): string[] {
  const bare = text
    .replace(/\{[^}]*\}/g, ' ')
    .replace(/“[^”]*”|"[^"]*"/g, ' ')
    .replace(headers, ' ')
    .replace(/[A-Z]+\(/g, ' ')
    .replace(/\w*(?:[@/\\.=_-]|:\/\/)[\w@/\\.=:-]*/g, ' ');
  return (bare.match(/[A-Za-z][A-Za-z0-9]+/g) ?? []).filter(
    (word) => ![latinInKorean, typedWords, namesInFile].some((known) => known.has(word)),
  );
}

test('there are texts to look at', () => {
  expect(texts.length).toBeGreaterThan(1500);
});

test('Korean is spoken in 합니다체, with ~하세요 for what to do', () => {
  const familiar = texts.flatMap(({ ko, file }) =>
    familiarEndings(ko).map((word) => `${file}: ${word}`),
  );
  expect(familiar).toEqual([]);
});

test('an ending in 해요체 is found', () => {
  expect(familiarEndings('아직 링크가 없어요.')).toEqual(['없어요']);
  expect(familiarEndings('먼저 추가해 줘요')).toEqual(['줘요']);
  expect(familiarEndings('먼저 추가하세요. 무엇이 필요')).toEqual([]);
});

/** Words in 다 that end no sentence. */
const noPlainEnding = /(?:마다|보다|바다)$/;

/** Endings in plain style, 했다 or 한다, where a sentence or a part of it stops. */
function plainEndings(text: string): string[] {
  const words = text.match(/[가-힣]*(?<!니)다(?=[.!?…:;,)]|$)/g) ?? [];
  return words.filter((word) => !noPlainEnding.test(word));
}

test('no sentence falls into the plain style of 한다, nor mixes it with 합니다', () => {
  const plain = texts.flatMap(({ ko, file }) => plainEndings(ko).map((word) => `${file}: ${word}`));
  expect(plain).toEqual([]);
});

test('a plain ending is found, alone and beside 합니다', () => {
  expect(plainEndings('아직 링크가 없다.')).toEqual(['없다']);
  expect(plainEndings('링크를 저장했습니다. 코드는 그대로 둔다')).toEqual(['둔다']);
  expect(plainEndings('초과분마다, 평소보다')).toEqual([]);
});

test('one word for one thing: no text uses a word that the glossary has given up', () => {
  const wavering = texts.flatMap(({ ko, file, key }) =>
    glossary
      .filter(() => !file.endsWith('glossary.ts') && key !== 'aliases')
      .flatMap(({ notInKorean = [] }) => notInKorean)
      .filter((word) => ko.includes(word))
      .map((word) => `${file}: ${word} in ${ko}`),
  );
  expect(wavering).toEqual([]);
});

test('Korean texts hold no English words', () => {
  // Sources are cited under their own titles.
  const english = texts
    .filter(({ key }) => key !== 'source')
    .flatMap(({ ko, file }) => englishWords(ko).map((word) => `${file}: ${word} in ${ko}`));
  expect(english).toEqual([]);
});

test('an English word is found; names, keys, quotes and addresses are not', () => {
  expect(englishWords('Budget이 부족합니다')).toEqual(['Budget']);
  expect(englishWords('Settings 탭의 gross_margin, “Ad”, docs/signals.md, {name} CPA')).toEqual([]);
});

test('a tab is called as it is called in the file, whatever language the sentence speaks', () => {
  const translated = new RegExp(`(?<![가-힣])(?:${tabs.map(({ ko }) => ko).join('|')}) 탭`);
  expect(texts.flatMap(({ ko, file }) => (translated.test(ko) ? [`${file}: ${ko}`] : []))).toEqual(
    [],
  );
  expect(translated.test('점검 탭을 여세요')).toBe(true);
  expect(translated.test('Health 탭을 여세요')).toBe(false);
});
