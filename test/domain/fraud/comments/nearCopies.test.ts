import fc from 'fast-check';
import { nearCopies } from '../../../../src/domain/fraud/comments/nearCopies';
import { cpuMs } from '../../../support/cpuMs';

function by(...texts: string[]) {
  return texts.map((text, index) => ({ text, author: `person${index}` }));
}

/** Every pair compared, as a definition to check against. */
function bruteForce(written: readonly { text: string; author: string }[]): boolean[] {
  const grams = (text: string) => {
    const all = new Set<string>();
    for (let at = 0; at < Math.max(1, text.length - 2); at++) all.add(text.slice(at, at + 3));
    return all;
  };
  return written.map((one) =>
    written.some((other) => {
      if (one.author === other.author) return false;
      const first = grams(one.text);
      const second = grams(other.text);
      const shared = [...first].filter((gram) => second.has(gram)).length;
      return shared / (first.size + second.size - shared) >= 0.6;
    }),
  );
}

describe('nearCopies', () => {
  test('finds copies by different people, also with a word changed', () => {
    expect(
      nearCopies(
        by(
          'love your feed so much keep it up',
          'we baked the rye bread on sunday',
          'love your feed so much keep going',
          '맞팔 부탁드려요 소통해요',
          '맞팔 부탁드려요 소통해요',
        ),
      ),
    ).toEqual([true, false, true, true, true]);
  });

  test('one person may repeat themselves', () => {
    const text = 'looking forward to your next video';
    expect(
      nearCopies([
        { text, author: 'a' },
        { text, author: 'a' },
      ]),
    ).toEqual([false, false]);
  });

  test('agrees with comparing every pair', () => {
    const word = fc.constantFrom('great', 'post', 'love', 'your', 'feed', '예뻐요', '사진', 'so');
    const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
    const author = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(fc.array(fc.record({ text, author }), { maxLength: 25 }), (written) => {
        expect(nearCopies(written)).toEqual(bruteForce(written));
      }),
      { numRuns: 200 },
    );
  });

  test('does not depend on the order', () => {
    const written = by(
      'great post my dear',
      'great post my friend',
      'so lovely',
      'great post dear',
    );
    const reversed = [...written].reverse();
    expect(nearCopies(reversed).reverse()).toEqual(nearCopies(written));
  });

  test.each([
    ['the same words', () => 'great post my friend keep it up'],
    ['a number changed', (index: number) => `great post number ${index} my friend`],
    ['half shared', (index: number) => `so lovely to see this ${index * 7919} ${index * 104_729}`],
  ])('10,000 comments with %s are fast', (_, text) => {
    const written = Array.from({ length: 10_000 }, (__, index) => ({
      text: text(index),
      author: `p${index}`,
    }));
    const start = cpuMs();
    nearCopies(written);
    expect(cpuMs() - start).toBeLessThan(3000);
  });
});
