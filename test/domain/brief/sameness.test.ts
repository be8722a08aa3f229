import fc from 'fast-check';
import { knownSameness, sameness } from '../../../src/domain/brief/sameness';

test.each([
  [['abcd', 'abcd'], 1, 'the same'],
  [['abcd', 'wxyz'], 0, 'nothing in common'],
  // by hand: " abc " has _ab abc bc_, " abd " has _ab abd bd_: 1 of 5
  [['abc', 'abd'], 0.2, 'one run of five'],
  // by hand: nearest of the two alike 1 and 1, of the third 0
  [['abcd', 'abcd', 'wxyz'], 2 / 3, 'two of three are twins'],
  [['Use code MINA10 for 10% off!', 'use code anna20 for 15% off'], 1, 'one template, other codes'],
  [
    ['차 한 잔의 여유', '차 한 잔의 여유!! @mina https://example.com'],
    1,
    'Hangul, links and handles',
  ],
  [['', ' ', 'abcd', 'abcd'], 1, 'blanks do not count'],
  [['__proto__', 'constructor'], 0, 'prototype keys are words'],
])('sameness(%j) = %d (%s)', (captions, expected) => {
  expect(sameness(captions)).toBeCloseTo(expected, 12);
});

test.each([[[]], [['one']], [['', ' ', 'one']], [['!!!', '...']]])('refuses %j', (captions) => {
  expect(() => sameness(captions)).toThrow('captions must hold at least two texts');
  expect(knownSameness(captions)).toBeUndefined();
});

test('equals the plain comparison of every pair, in any order', () => {
  const words = fc.array(fc.constantFrom('tea', 'ice', 'mint', 'sun', '차', '여름'), {
    minLength: 1,
    maxLength: 6,
  });
  const captions = fc.array(
    words.map((list) => list.join(' ')),
    { minLength: 2, maxLength: 12 },
  );
  fc.assert(
    fc.property(captions, (list) => {
      const expected = list.map((one, i) =>
        Math.max(...list.filter((_, j) => j !== i).map((other) => jaccard(one, other))),
      );
      const mean = expected.reduce((sum, value) => sum + value, 0) / list.length;
      expect(sameness(list)).toBeCloseTo(mean, 10);
      expect(sameness([...list].reverse())).toBeCloseTo(mean, 10);
    }),
  );
});

function jaccard(a: string, b: string): number {
  const [x, y] = [runs(a), runs(b)];
  const both = [...x].filter((run) => y.has(run)).length;
  return both / (x.size + y.size - both);
}

function runs(text: string): Set<string> {
  const padded = ` ${text} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, i) => padded.slice(i, i + 3)));
}

function captionOf(seed: number): string {
  const words = 'tea ice mint sun shade walk cup leaf hill rain slow green cool morning'.split(' ');
  let state = seed + 1;
  return Array.from({ length: 25 }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return `${words[state % words.length]}${String.fromCharCode(97 + (state % 26))}`;
  }).join(' ');
}

test.each([1_000, 20_000])('%d captions are compared without comparing all pairs', (count) => {
  const result = sameness(Array.from({ length: count }, (_, i) => captionOf(i)));
  expect(result).toBeGreaterThan(0.05);
  expect(result).toBeLessThan(1);
});

test('100,000 copies of one caption are all twins', () => {
  expect(sameness(new Array(100_000).fill('Use code MINA10 for 10% off'))).toBe(1);
});
