import type { CommentEvidence, FraudEvidence } from '../../../../src/domain/fraud/fraudEvidence';
import { scoreCreators } from '../../../../src/domain/fraud/scoreCreators';
import { chance } from '../growth/syntheticHistory';

const syllables = ['ba', 'ke', 'mi', 'ro', 'tu', 'lan', 'sor', 'ven', 'dal', 'pix', 'gro', 'hum'];

/** Comments that nobody else wrote, over six posts. */
function genuine(count: number, creatorId = 'a', seed = 1, emoji = 0.4): CommentEvidence[] {
  const random = chance(seed);
  const syllable = () => syllables[Math.floor(random() * syllables.length)];
  const word = () => `${syllable()}${syllable()}`;
  return Array.from({ length: count }, (_, index) => {
    const text = random() < emoji ? '😍🔥' : Array.from({ length: 7 }, word).join(' ');
    return { creatorId, postId: `p${index % 6}`, author: `${creatorId}${seed}-${index}`, text };
  });
}

function assess(comments: readonly CommentEvidence[], more: Partial<FraudEvidence> = {}) {
  const evidence = { creators: [{ creatorId: 'a', handle: '@mina' }], comments, ...more };
  return scoreCreators(evidence).get('a');
}

function signalOf(comments: readonly CommentEvidence[], name: string, more = {}) {
  return assess(comments, more)?.signals.find(({ signal }) => signal === name);
}

describe('comments', () => {
  test('genuine ones stay low', () => {
    expect(assess(genuine(60))?.risk).toBeLessThan(5);
  });

  test('sold sentences by different people stand out', () => {
    const sold = genuine(60).map((one, index) =>
      index < 24 ? { ...one, text: 'Love your feed so much, keep it up!' } : one,
    );
    expect(assess(sold)?.risk).toBeGreaterThanOrEqual(50);
    expect(signalOf(sold, 'nearCopies')?.finding).toBeDefined();
  });

  test('the creator’s own replies are left out', () => {
    const replies = Array.from({ length: 40 }, () => ({
      creatorId: 'a',
      postId: 'p1',
      author: 'Mina',
      text: 'thank you so much for your kind words',
    }));
    expect(assess([...genuine(60), ...replies])?.risk).toBe(assess(genuine(60))?.risk);
  });

  test('one hostile person cannot raise a creator’s score', () => {
    const flood = Array.from({ length: 5000 }, (_, index) => ({
      creatorId: 'a',
      postId: `p${index % 2}`,
      author: 'rival',
      text: `f4f check my page ${index}`,
    }));
    expect(assess([...genuine(60), ...flood])?.risk).toBeLessThan(25);
  });

  test('the same few people on every post are a pod', () => {
    const pod = genuine(60).map((one, index) =>
      index % 2 === 0 ? { ...one, author: `friend${Math.floor(index / 6) % 4}` } : one,
    );
    expect(signalOf(pod, 'pod')?.points).toBeGreaterThan(20);
  });

  test('people who comment on several of the workbook’s creators are seen', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const comments = ids.flatMap((id, seed) =>
      genuine(60, id, seed + 1).map((one, index) =>
        index < 30 ? { ...one, postId: `${id}${index}`, author: `member${index}` } : one,
      ),
    );
    const creators = ids.map((creatorId) => ({ creatorId }));
    const shared = signalOf(comments, 'sharedCommenters', { creators });
    expect(shared?.value).toBeCloseTo(0.5, 10);
    expect(shared?.points).toBeGreaterThan(20);
    const alone = signalOf(genuine(60), 'sharedCommenters');
    expect(alone?.measured).toBe(false);
  });

  test('short praise alone never reaches "Check"', () => {
    const praise = ['😍', 'wow', 'cute', '🔥🔥', 'love it', 'yes', '예뻐요', '대박'];
    const short = genuine(60).map((one, index) => ({ ...one, text: praise[index % 8] as string }));
    expect(assess(short)?.risk).toBeLessThan(25);
  });

  test('short comments are compared with the workbook’s own usual when five creators have some', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const comments = ids.flatMap((id, seed) =>
      genuine(60, id, seed + 1).map((one, index) => (index < 48 ? { ...one, text: 'wow' } : one)),
    );
    const creators = ids.map((creatorId) => ({ creatorId }));
    const usual = signalOf(comments, 'lowContent', { creators })?.usualRange.high ?? 0;
    expect(usual).toBeGreaterThan(0.95);
  });

  test('a script that neither captions nor audience use counts, unless stated', () => {
    const posts = [1, 2, 3, 4].map((n) => ({
      creatorId: 'a',
      caption: `오늘의 기록 ${n}번째 이야기`,
    }));
    const signal = signalOf(genuine(80), 'languageMismatch', { posts });
    expect(signal?.value).toBe(1);
    const creators = [{ creatorId: 'a', languages: ['en'] }];
    expect(signalOf(genuine(80), 'languageMismatch', { posts, creators })?.value).toBe(0);
    expect(signalOf(genuine(80), 'languageMismatch')?.measured).toBe(false);
  });

  test('copies under a giveaway are what was asked for', () => {
    const posts = Array.from({ length: 6 }, (_, n) => ({
      creatorId: 'a',
      postId: `p${n}`,
      caption: 'Giveaway! Tag a friend',
    }));
    const copies = genuine(60).map((one) => ({ ...one, text: 'I would love to win this one' }));
    expect(signalOf(copies, 'nearCopies', { posts })?.measured).toBe(false);
  });

  test('without authors, copies and pods are unknown and the confidence halves', () => {
    const anonymous = genuine(60).map(({ author: _, ...one }) => ({
      ...one,
      text: 'the very same words',
    }));
    expect(signalOf(anonymous, 'nearCopies')?.measured).toBe(false);
    expect(signalOf(anonymous, 'pod')?.measured).toBe(false);
    expect(assess(anonymous)?.confidence).toBeCloseTo(0.15, 10);
  });

  test('below ten comments nothing is said', () => {
    expect(assess(genuine(9))?.risk).toBeUndefined();
  });

  test('more sold comments never lower the score', () => {
    let before = 0;
    for (let sold = 0; sold <= 60; sold += 4) {
      const comments = genuine(60, 'a', 1, 0).map((one, index) =>
        index < sold ? { ...one, text: 'Such an incredible picture, I love it!' } : one,
      );
      const risk = assess(comments)?.risk ?? 0;
      expect(risk).toBeGreaterThanOrEqual(before - 1e-9);
      before = risk;
    }
  });
});
