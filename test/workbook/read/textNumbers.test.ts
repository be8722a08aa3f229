import * as fc from 'fast-check';
import { fnv1a } from '../../../src/ground/text/fnv1a';
import { textNumbers } from '../../../src/workbook/read/textNumbers';

/** So many texts are not kept in a Map. */
const MANY = 1_000_000;

test('a text has the number that it was given, and no other text has one', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { maxLength: 200 }), fc.string(), (texts, other) => {
      const numbers = textNumbers(MANY);
      texts.forEach((text, index) => {
        expect(numbers.get(text)).toBeUndefined();
        numbers.set(text, index - 1);
      });
      expect(texts.map((text) => numbers.get(text))).toEqual(texts.map((_, index) => index - 1));
      expect(numbers.get(other)).toBe(texts.includes(other) ? texts.indexOf(other) - 1 : undefined);
    }),
  );
});

test('many more texts than there were places at first keep their numbers', () => {
  const numbers = textNumbers(MANY);
  for (let number = 0; number < 20_000; number++) numbers.set(`order-${number}`, number);
  for (let number = 0; number < 20_000; number++) {
    expect(numbers.get(`order-${number}`)).toBe(number);
  }
  expect(numbers.get('order-20000')).toBeUndefined();
});

/**
 * Two texts that take a hash to the same next one: first units after which the upper halves are alike, then units
 * that make up for the lower halves.
 */
function collidingPair(from: number): readonly [string, string] {
  const seen = new Map<number, number>();
  for (let unit = 0; ; unit++) {
    const mixed = fnv1a(String.fromCharCode(unit), from);
    const other = seen.get(mixed >>> 16);
    seen.set(mixed >>> 16, unit);
    if (other === undefined) continue;
    const difference = (mixed ^ fnv1a(String.fromCharCode(other), from)) & 0xffff;
    return [String.fromCharCode(other, 0), String.fromCharCode(unit, difference)];
  }
}

/** Texts of one hash, as somebody would make them: colliding pieces, one behind the other. */
function collidingTexts(): string[] {
  let texts = [''];
  for (let piece = 0; piece < 7; piece++) {
    const pair = collidingPair(fnv1a(texts[0] as string));
    texts = texts.flatMap((text) => pair.map((end) => text + end));
  }
  return texts;
}

test('texts that were made to collide keep their numbers', () => {
  const texts = collidingTexts();
  expect(new Set(texts.map((text) => fnv1a(text))).size).toBe(1);
  expect(texts.length).toBe(128);
  const numbers = textNumbers(MANY);
  texts.forEach((text, index) => {
    expect(numbers.get(text)).toBeUndefined();
    numbers.set(text, index);
  });
  for (let number = 0; number < 5_000; number++) numbers.set(`order-${number}`, number);
  expect(texts.map((text) => numbers.get(text))).toEqual(texts.map((_, index) => index));
});
