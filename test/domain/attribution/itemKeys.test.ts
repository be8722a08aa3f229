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
  ['', []],
])('"%s" holds %j', (text, expected) => {
  expect(finder.ownersIn(text).map(({ spelling }) => spelling)).toEqual(expected);
});
