import {
  pageKey,
  pathOf,
  personKey,
  promoCodeKey,
  utmKey,
} from '../../../src/domain/attribution/matchKeys';

test.each([
  ['mina-10', 'MINA10'],
  [' Mi na_10 ', 'MINA10'],
  ['ＭＩＮＡ１０', 'MINA10'],
  ['가을-10', '가을10'],
])('code %s is %s (measure.md: NFKC, upper case, no space, hyphen, underscore)', (text, key) => {
  expect(promoCodeKey(text)).toBe(key);
});

test.each([
  ['Mina_P1 ', 'mina_p1'],
  ['mina%5Fp1', 'mina_p1'],
  ['mina%255Fp1', 'mina%5fp1'],
  ['spring+sale', 'spring sale'],
  ['100%', '100%'],
  ['가을', '가을'],
  ['\u1100\u1161', '\uac00'],
])('UTM value %s is %s (decoded once, NFC, trimmed, lower case)', (text, key) => {
  expect(utmKey(text)).toBe(key);
});

test.each([
  ['https://www.Shop.example/Mina/?utm_source=x#top', 'shop.example/Mina'],
  ['shop.example/Mina', 'shop.example/Mina'],
  ['//shop.example//', 'shop.example'],
  ['http://shop.example:8080/a/b/', 'shop.example:8080/a/b'],
  ['/mina/?x=1', '/mina'],
  ['/', ''],
  ['', ''],
])('page %s is %s (host lower, no www, no end slash, no query)', (text, key) => {
  expect(pageKey(text)).toBe(key);
});

test('the path of a page is what shops without a host record', () => {
  expect([pathOf('shop.example/mina'), pathOf('shop.example'), pathOf('/mina')]).toEqual([
    '/mina',
    '',
    '/mina',
  ]);
});

test.each([
  ['@Mina.Daily', 'mina.daily'],
  ['  Mina   Park ', 'mina park'],
  ['＠ｍｉｎａ', 'mina'],
])('person %s is %s', (text, key) => {
  expect(personKey(text)).toBe(key);
});

test('a hostile page costs no more than its length', () => {
  const started = Date.now();
  pageKey(`${'/'.repeat(200_000)}x`);
  promoCodeKey('-_ '.repeat(100_000));
  utmKey('%'.repeat(100_000));
  expect(Date.now() - started).toBeLessThan(500);
});
