import { itemFinder, itemKey } from '../../../src/domain/attribution/itemKeys';
import { type KeyOwners, own } from '../../../src/domain/attribution/keyOwners';

const items: KeyOwners = new Map();
['전용 15% minji', '민지 세트', '10512345', '12', 'SET-B'].forEach((item, index) => {
  own(items, itemKey(item), item, { creator: index + 1, campaign: 0, post: -1, link: index });
});
const finder = itemFinder(items);

test.each([
  ['쿠폰: 전용 15% MINJI', ['전용 15% minji']],
  ['전용 15% minjin', []],
  ['선크림 / 옵션: 민지 세트 (1개)', ['민지 세트']],
  ['선크림 / 옵션: 민지\u00ad 세트', ['민지 세트']],
  ['선크림 / 민지세트', []],
  ['상품 10512345, 선크림', ['10512345']],
  ['105123456', []],
  ['12 Serum', ['12']],
  ['12,000원', []],
  ['A-12', []],
  ['Set B large', ['SET-B']],
  ['민지 세트 + set b', ['민지 세트', 'SET-B']],
  // Marks around a product number are none of it; a code or an amount around it is another one
  ['(12)', ['12']],
  ['12.', ['12']],
  ['_12_', ['12']],
  ['12-', ['12']],
  ['--12', ['12']],
  ['12.5', []],
  ['12_a', []],
  ['3,12', ['12']],
  ['12,10512345', ['12', '10512345']],
  ['$12,000', []],
  ['12,0000', ['12']],
  ['12,00', ['12']],
  ['1234,000', []],
  ['12--', ['12']],
  ['1-2', []],
  ['12,1234,000', ['12']],
  ['12 set-b 12', ['SET-B', '12']],
  ['민지  세트', ['민지 세트']],
  ['세트 민지', []],
  ['민지', []],
  ['', []],
])('"%s" holds %j', (text, expected) => {
  expect(finder.ownersIn(text).map(({ spelling }) => spelling)).toEqual(expected);
});

test('without keys nothing is found, without product numbers no number is', () => {
  expect(itemFinder(new Map()).ownersIn('12 Serum')).toEqual([]);
  const words: KeyOwners = new Map();
  own(words, itemKey('SET-B'), 'SET-B', { creator: 1, campaign: 0, post: -1, link: 0 });
  const found = itemFinder(words).ownersIn('12 set b');
  expect(found.map(({ spelling }) => spelling)).toEqual(['SET-B']);
});

/** Beside a key of one word, and of a number that an amount could end in. */
test.each([
  ['Serum', ['serum']],
  ['A-12', []],
  ['12 / serum', ['serum', '12']],
  ['KRW12,500', []],
  ['KRW 12,500', []],
  ['1,000,500', []],
  ['12,500', []],
  ['500', ['500']],
])('one word and numbers: "%s" holds %j', (text, expected) => {
  const keys: KeyOwners = new Map();
  for (const item of ['serum', '12', '500']) {
    own(keys, itemKey(item), item, { creator: 1, campaign: 0, post: -1, link: 0 });
  }
  expect(
    itemFinder(keys)
      .ownersIn(text)
      .map(({ spelling }) => spelling),
  ).toEqual(expected);
});

test.each([
  ['SET-B', 'set b'],
  ['SET-12', 'set 12'],
  ['12-SET', '12 set'],
  ['  Set   b! ', 'set b'],
  ['ＳＥＴ／Ｂ', 'set b'],
  ['10512345', '10512345'],
  ['10 512', '10 512'],
  ['café №1', 'café no1'],
  ['…', ''],
])('the key of %j is %j', (text, key) => {
  expect(itemKey(text)).toBe(key);
});
