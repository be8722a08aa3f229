import { cleanComment } from '../../../../src/domain/fraud/comments/cleanComment';
import { cpuMs } from '../../../support/cpuMs';

test.each([
  ['Soooo   CUTE!!! 😍😍', 'so cute'],
  ['@anna_b you HAVE to see this', 'you have to see this'],
  ['ｇｒｅａｔ ｐｏｓｔ', 'great post'],
  ['gre\u200bat po\u200dst', 'great post'],
  ['\u202egreat post\u202c', 'great post'],
  ['너무 예뻐요~~ ㅋㅋㅋㅋㅋ', '너무 예뻐요 \u110f'],
  ['\u1112\u1161\u11ab\u1100\u116e\u11a8', '한국'],
  ['😍🔥', ''],
  ['', ''],
  ['ดีมาก ๆ', 'ดีมาก ๆ'],
  ['one\ntwo\tthree', 'one two three'],
])('%j is %j', (text, expected) => {
  expect(cleanComment(text)).toBe(expected);
});

test.each([
  ['letters', 'a'.repeat(100_000)],
  ['piled marks', `a${'\u0301'.repeat(100_000)}`],
  ['mentions', '@a'.repeat(50_000)],
  ['expanding forms', '\ufdfa'.repeat(100_000)],
  ['zero-width', '\u200b'.repeat(100_000)],
])('100,000 %s are short at once', (_, text) => {
  const start = cpuMs();
  expect(cleanComment(text).length).toBeLessThanOrEqual(300);
  expect(cpuMs() - start).toBeLessThan(200);
});
