import { message, say } from '../../../src/ground/text/text';

const orders = {
  en: '{count} {count|one:order|other:orders} of {name}',
  ko: '{name}의 주문 {count}건',
} as const;

test.each([
  [0, '0 orders of Mina'],
  [1, '1 order of Mina'],
  [2, '2 orders of Mina'],
])('a count of %d takes its plural form (CLDR plural rules of English)', (count, sentence) => {
  expect(say(message(orders, { count, name: 'Mina' }), 'en')).toBe(sentence);
});

test('Korean has one form and needs none', () => {
  expect(say(message(orders, { count: 1, name: '미나' }), 'ko')).toBe('미나의 주문 1건');
});

test('a plural form hangs on a number', () => {
  // @ts-expect-error a text cannot choose a plural form
  message(orders, { count: 'one', name: 'Mina' });
  // @ts-expect-error the count cannot be left out
  message(orders, { name: 'Mina' });
});
