import type { CommentEvidence } from '../../../../src/domain/fraud/fraudEvidence';
import { scoreCreators } from '../../../../src/domain/fraud/scoreCreators';
import { cpuMs } from '../../../support/cpuMs';
import { chance } from '../growth/syntheticHistory';

const invisible = ['\u200b', '\u200d', '\u202e', '\u2066', '\ufeff', '\u00ad', '\ufe0f'];

function risk(comments: readonly CommentEvidence[]): number {
  return scoreCreators({ creators: [{ creatorId: 'a' }], comments }).get('a')?.risk ?? 0;
}

function comments(
  count: number,
  text: (index: number) => string,
  author = (index: number) => `p${index}`,
): CommentEvidence[] {
  return Array.from({ length: count }, (_, index) => ({
    creatorId: 'a',
    postId: `post${index % 8}`,
    author: author(index),
    text: text(index),
  }));
}

/** Seven random words, which nobody else writes. */
function own(index: number): string {
  const random = chance(index + 1);
  return Array.from({ length: 7 }, () => Math.floor(random() * 1e6).toString(36)).join(' ');
}

function hidden(text: string, index: number): string {
  const random = chance(index);
  return [...text]
    .map((letter) => letter + (random() < 0.5 ? invisible[Math.floor(random() * 7)] : ''))
    .join('');
}

describe('hostile comments', () => {
  test('zero-width characters and direction marks hide no copy', () => {
    const text = 'your content is so inspiring keep going';
    expect(risk(comments(60, (index) => hidden(text, index)))).toBeGreaterThan(75);
    expect(risk(comments(60, (index) => hidden(own(index), index)))).toBeLessThan(5);
  });

  test('full-width letters, case, emoji and drawn-out letters hide no copy', () => {
    const shapes = [
      'Your content is so inspiring keep going',
      'YOUR CONTENT IS SO INSPIRING!!! KEEP GOING 🔥🔥🔥',
      'ｙｏｕｒ ｃｏｎｔｅｎｔ ｉｓ ｓｏ ｉｎｓｐｉｒｉｎｇ ｋｅｅｐ ｇｏｉｎｇ',
      '@mina your content is sooooo inspiring, keep goingggg',
    ];
    expect(risk(comments(60, (index) => shapes[index % 4] as string))).toBeGreaterThan(75);
  });

  test('10,000 copies by as many people are one clear signal, at once', () => {
    const start = cpuMs();
    expect(risk(comments(10_000, () => 'your content is so inspiring'))).toBeGreaterThan(75);
    expect(cpuMs() - start).toBeLessThan(3000);
  });

  test('10,000 copies by one person say nothing about the creator', () => {
    const flood = comments(
      10_000,
      () => 'your content is so inspiring',
      () => 'rival',
    );
    expect(risk([...comments(60, own), ...flood])).toBeLessThan(25);
  });

  test('comments of 100,000 characters neither hang nor count as copies', () => {
    const start = cpuMs();
    const long = comments(60, (index) => `${own(index)} ${own(index + 99)} `.repeat(900));
    expect(long[0]?.text.length).toBeGreaterThan(50_000);
    expect(risk(long)).toBeLessThan(25);
    expect(cpuMs() - start).toBeLessThan(3000);
  });

  test.each([
    ['spaces', ' '],
    ['combining marks', 'a\u0301'],
    ['lone surrogates', '\ud83d'],
    ['right-to-left marks', '\u200f'],
    ['at signs', '@'],
    ['expanding forms', '\ufdfa'],
    ['formulas', '=1+1'],
  ])('100,000 %s are read at once', (_, piece) => {
    const start = cpuMs();
    expect(risk(comments(40, () => piece.repeat(100_000)))).toBeGreaterThanOrEqual(0);
    expect(cpuMs() - start).toBeLessThan(3000);
  });
});
