import fc from 'fast-check';
import type { FraudAssessment } from '../../../src/domain/fraud/fraudAssessment';
import type { FraudEvidence } from '../../../src/domain/fraud/fraudEvidence';
import { scoreCreators } from '../../../src/domain/fraud/scoreCreators';
import { say } from '../../../src/ground/text/text';

const ids = fc.constantFrom('a', 'b', 'c', 'd');
const count = fc.option(fc.oneof(fc.nat(50_000), fc.constantFrom(Number.NaN, -1, 1e308)), {
  nil: undefined,
});
const share = fc.option(fc.double({ min: -0.5, max: 1.5 }), { nil: undefined });
const word = fc.constantFrom(
  'love',
  'your',
  'feed',
  'so much',
  '예뻐요',
  '맞팔해요',
  '😍',
  '\u200b',
  '\u202e',
);
const words = fc.array(word, { maxLength: 6 }).map((list) => list.join(' '));

const creators = fc.uniqueArray(ids, { minLength: 1 }).chain((unique) =>
  fc.tuple(
    ...unique.map((creatorId) =>
      fc.record({
        creatorId: fc.constant(creatorId),
        platform: fc.constantFrom('instagram', 'tiktok', 'x', ''),
        followers: count,
        following: count,
        postsCount: count,
        countryMatch: share,
        onTopic: share,
      }),
    ),
  ),
);
const evidence: fc.Arbitrary<FraudEvidence> = fc.record({
  creators,
  snapshots: fc.array(
    fc.record({
      creatorId: ids,
      takenOn: fc.integer({ min: 20_000, max: 20_060 }),
      followers: fc.nat(30_000),
    }),
    { maxLength: 120 },
  ),
  posts: fc.array(
    fc.record({
      creatorId: ids,
      postId: fc.constantFrom('p1', 'p2', 'p3', undefined),
      publishedOn: fc.option(fc.integer({ min: 20_000, max: 20_060 }), { nil: undefined }),
      caption: fc.option(words, { nil: undefined }),
      likes: count,
      comments: count,
      views: count,
      clicks: count,
    }),
    { maxLength: 60 },
  ),
  comments: fc.array(
    fc.record({
      creatorId: ids,
      postId: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', undefined),
      author: fc.constantFrom('x', 'y', 'z', 'v', 'w', 'q', undefined),
      text: words,
    }),
    { maxLength: 120 },
  ),
});

function plain(assessment: FraudAssessment | undefined) {
  return JSON.stringify(assessment);
}

describe('scoreCreators', () => {
  test('every figure is a number in its range, whatever the input', () => {
    fc.assert(
      fc.property(evidence, (input) => {
        for (const assessment of scoreCreators(input).values()) {
          const { risk = 0, confidence, upperBound, signals } = assessment;
          for (const figure of [risk, upperBound]) {
            expect(figure).toBeGreaterThanOrEqual(0);
            expect(figure).toBeLessThanOrEqual(100);
          }
          expect(upperBound).toBeGreaterThanOrEqual(risk - 1e-9);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1 + 1e-9);
          expect(signals).toHaveLength(19);
          for (const { points, value, coverage } of signals) {
            expect(Number.isFinite(points)).toBe(true);
            expect(coverage).toBeGreaterThanOrEqual(0);
            expect(value === undefined || Number.isFinite(value)).toBe(true);
          }
          const sum = signals.reduce((total, { points }) => total + points, 0);
          expect(sum).toBeCloseTo(risk, 6);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('rows in another order change nothing', () => {
    const shuffled = evidence.chain((input) =>
      fc.tuple(
        fc.constant(input),
        fc.shuffledSubarray([...(input.snapshots ?? [])], {
          minLength: input.snapshots?.length ?? 0,
        }),
        fc.shuffledSubarray([...(input.posts ?? [])], { minLength: input.posts?.length ?? 0 }),
        fc.shuffledSubarray([...(input.comments ?? [])], {
          minLength: input.comments?.length ?? 0,
        }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([input, snapshots, posts, comments]) => {
        const before = scoreCreators(input);
        const after = scoreCreators({
          creators: [...input.creators].reverse(),
          snapshots,
          posts,
          comments,
        });
        for (const [id, assessment] of before) expect(plain(after.get(id))).toBe(plain(assessment));
      }),
      { numRuns: 100 },
    );
  });

  test('a table that is left out is never guilty: no other creator input can make it so', () => {
    fc.assert(
      fc.property(evidence, fc.constantFrom('snapshots', 'comments'), (input, table) => {
        const whole = scoreCreators(input);
        const without = scoreCreators({ ...input, [table]: [] });
        for (const [id, { risk, confidence }] of without) {
          const before = whole.get(id);
          if (risk !== undefined && table === 'comments') {
            expect(risk).toBeLessThanOrEqual((before?.risk ?? 0) + 1e-9);
          }
          expect(confidence).toBeLessThanOrEqual((before?.confidence ?? 0) + 0.5);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('a table that is left out is never clean: the bound stays at least as high', () => {
    const creatorsGiven = [
      { creatorId: 'a', platform: 'instagram', followers: 9000, following: 300, postsCount: 90 },
    ];
    const posts = Array.from({ length: 12 }, (_, index) => ({
      creatorId: 'a',
      likes: 200 + 37 * index,
      comments: 5,
    }));
    const comments = Array.from({ length: 60 }, (_, index) => ({
      creatorId: 'a',
      author: `p${index}`,
      postId: `p${index % 6}`,
      text: [3, 5, 7, 11].map((n) => ((index + 2) ** n % 999_983).toString(36)).join(' '),
    }));
    const all = scoreCreators({ creators: creatorsGiven, posts, comments }).get('a');
    for (const left of [{ comments }, { posts }]) {
      const part = scoreCreators({ creators: creatorsGiven, ...left }).get('a');
      expect(part?.upperBound).toBeGreaterThan(all?.upperBound ?? 0);
      expect(part?.confidence).toBeLessThan(all?.confidence ?? 0);
      expect(part?.risk).toBeLessThanOrEqual((all?.risk ?? 0) + 1e-9);
    }
  });

  test.each([
    ['following', [100, 1600, 20_000, 1e9]],
    ['postsCount', [500, 12, 3, 0]],
  ])('a worse %s never lowers the score', (key, values) => {
    let before = 0;
    for (const value of values) {
      const creator = {
        creatorId: 'a',
        followers: 9000,
        following: 300,
        postsCount: 99,
        [key]: value,
      };
      const risk = scoreCreators({ creators: [creator] }).get('a')?.risk ?? 0;
      expect(risk).toBeGreaterThanOrEqual(before);
      before = risk;
    }
  });

  test('every sentence fills its places in both languages', () => {
    fc.assert(
      fc.property(evidence, (input) => {
        for (const assessment of scoreCreators(input).values()) {
          const { signals, against, missing, ask, notes, fit, fatigue } = assessment;
          const said = signals.flatMap(({ name, finding, details }) => [
            name,
            ...details,
            ...(finding === undefined ? [] : [finding]),
          ]);
          const all = [
            ...said,
            ...against,
            ...missing,
            ...ask,
            ...notes,
            ...fit.notes,
            ...fatigue.notes,
          ];
          for (const language of ['en', 'ko'] as const) {
            for (const told of all) {
              const sentence = say(told, language);
              expect(sentence).not.toMatch(/[{}]|undefined|NaN|Infinity/);
              expect(sentence).not.toMatch(/fraud|fake|사기|가짜/i);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('hostile ids are plain ids', () => {
    const hostile = ['__proto__', 'constructor', '=1+1', ''];
    const scores = scoreCreators({
      creators: hostile.map((creatorId) => ({ creatorId, following: 9 })),
    });
    expect([...scores.keys()]).toEqual(hostile);
  });
});
