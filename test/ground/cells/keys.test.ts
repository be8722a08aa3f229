import fc from 'fast-check';
import { codeKey } from '../../../src/ground/cells/codeKey';
import { handleKey } from '../../../src/ground/cells/handleKey';
import { headerKey } from '../../../src/ground/cells/headerKey';
import { idKey } from '../../../src/ground/cells/idKey';
import { listOfText } from '../../../src/ground/cells/listOfText';
import { pageKey, pathOf } from '../../../src/ground/cells/pageKey';
import { tagKey } from '../../../src/ground/cells/tagKey';
import { cpuMs } from '../../support/cpuMs';

test.each([
  ['mina-10', 'MINA10'],
  [' Mi na_10 ', 'MINA10'],
  ['ＭＩＮＡ１０', 'MINA10'],
  ['MINA10\u200b', 'MINA10'],
  ['\u2060MINA\u00ad10', 'MINA10'],
  ['가을-10', '가을10'],
])('code %s is %s (measure.md: NFKC, upper case, no space, hyphen, underscore)', (text, key) => {
  expect(codeKey(text)).toBe(key);
});

test.each([
  ['Mina_P1 ', 'mina_p1'],
  ['mina-ig\u00ad_1', 'mina-ig_1'],
  ['mina%5Fp1', 'mina_p1'],
  ['mina%255Fp1', 'mina%5fp1'],
  ['spring+sale', 'spring sale'],
  ['100%', '100%'],
  ['100%_%EA%B0%80', '100%_가'],
  // No letter of UTF-8.
  ['mina%ff', 'mina%ff'],
  ['\u1100\u1161', '\uac00'],
])('UTM value %s is %s (decoded once, NFKC, trimmed, lower case)', (text, key) => {
  expect(tagKey(text)).toBe(key);
});

test.each([
  ['https://www.Shop.example/Mina/?utm_source=x#top', 'shop.example/Mina'],
  ['shop.example/Mina', 'shop.example/Mina'],
  ['//shop.example//', 'shop.example'],
  ['http://shop.example:8080/a/b/', 'shop.example:8080/a/b'],
  ['shop.example/%EA%B0%80', 'shop.example/가'],
  ['shop.example/\u1100\u1161\u200b', 'shop.example/가'],
  ['shop.example/100%/', 'shop.example/100%'],
  ['/mina/?x=1', '/mina'],
  ['SHOP.EXAMPLE', 'shop.example'],
  [' shop.example/mina ', 'shop.example/mina'],
  ['my.www.example/mina', 'my.www.example/mina'],
  ['shop.example/to/https://b.example/', 'shop.example/to/https://b.example'],
  ['shop.example/a//b', 'shop.example/a//b'],
  ['/', ''],
  ['', ''],
])('page %s is %s (host lower, no www, no end slash, no query, decoded, NFC)', (text, key) => {
  expect(pageKey(text)).toBe(key);
});

test('the path of a page is what shops without a host record', () => {
  expect(['shop.example/mina', 'shop.example', '/mina'].map(pathOf)).toEqual([
    '/mina',
    '',
    '/mina',
  ]);
});

test.each([
  ['@Mina.Daily', 'mina.daily'],
  ['@@ mina', 'mina'],
  ['  Mina   Park ', 'mina park'],
  ['＠ｍｉｎａ', 'mina'],
  ['mina\u202c', 'mina'],
])('handle %s is %s', (text, key) => {
  expect(handleKey(text)).toBe(key);
});

test.each([
  ['Mina-IG ', 'Mina-IG'],
  ['ｍｉｎａ', 'mina'],
  ['\ufeffmina\u200e', 'mina'],
])('id %s is %s: case counts (design 10.16)', (text, key) => {
  expect(idKey(text)).toBe(key);
});

test.each([
  ['Published at', 'publishedat'],
  ['published_at*', 'publishedat'],
  ['Video pub\u00adlish time', 'videopublishtime'],
  ['\ufeffＰｏｓｔ－ID', 'postid'],
])('header %s is %s', (text, key) => {
  expect(headerKey(text)).toBe(key);
});

test('a list cell is parted by commas, semicolons, bars and line breaks', () => {
  expect(listOfText(' A1, B2;C3，D4、E5|F6\nG7,,\u200b')).toEqual(
    'A1 B2 C3 D4 E5 F6 G7'.split(' '),
  );
});

test.each([
  ['code', codeKey],
  ['tag', tagKey],
  ['handle', handleKey],
  ['id', idKey],
  ['header', headerKey],
  ['page', pageKey],
] as const)('invisible letters anywhere change no %s', (_, keyOf) => {
  const hidden = fc.constantFrom('\u200b', '\u2060', '\u00ad', '\ufeff', '\u200e', '\u202e');
  fc.assert(
    fc.property(fc.string(), hidden, fc.nat(), (text, letter, place) => {
      const at = place % (text.length + 1);
      fc.pre(!/[%#?]/.test(text));
      expect(keyOf(text.slice(0, at) + letter + text.slice(at))).toBe(keyOf(text));
    }),
  );
});

test('a hostile text costs no more than its length', () => {
  const started = cpuMs();
  pageKey(`${'/'.repeat(200_000)}x`);
  codeKey('-_ '.repeat(100_000));
  tagKey('%'.repeat(100_000));
  tagKey('%41'.repeat(100_000));
  headerKey(' *'.repeat(100_000));
  expect(cpuMs() - started).toBeLessThan(500);
});
