import type { CreatorEvidence, FraudEvidence } from '../../../../src/domain/fraud/fraudEvidence';
import { scoreCreators } from '../../../../src/domain/fraud/scoreCreators';

const captions = [
  'Use my code MINA10 for ten percent off this serum',
  'Use my code MINA15 for ten percent off this serum',
  'Use my code MINA20 for ten percent off this serum',
  'Walked to the lake before work and found the first snow drops',
  'Third try at rye bread, the crust finally sings',
];

function assess(profile: Partial<CreatorEvidence>, more: Partial<FraudEvidence> = {}) {
  return scoreCreators({ creators: [{ creatorId: 'a', ...profile }], ...more }).get('a');
}

describe('fit', () => {
  test('is the mean of what is known, and never part of the risk alone', () => {
    const poor = {
      onTopic: 0.35,
      audienceMatch: 0.2,
      meaningfulReplies: 0.3,
      sharesNumbers: false,
    };
    const assessment = assess(poor);
    expect(assessment?.fit.score).toBeCloseTo((0.5 + 0.2 + 0.3 + 0) / 4, 12);
    expect(assessment?.fit.known).toBe(4);
    expect(assessment?.risk).toBeUndefined();
  });

  test('is unknown when nothing was entered', () => {
    expect(assess({})?.fit).toEqual({ score: undefined, known: 0, notes: [] });
  });

  test('an audience elsewhere counts only when the comments agree', () => {
    const base = { countryMatch: 0.05, following: 100, postsCount: 99, followers: 2000 };
    expect(assess(base)?.risk).toBe(0);
    const comments = Array.from({ length: 60 }, (_, index) => ({
      creatorId: 'a',
      author: `p${index}`,
      text: `спасибо за рассказ ${index * 7919} про ${index * 104_729}`,
    }));
    const told = assess({ ...base, languages: ['ko'] }, { comments });
    expect(
      told?.signals.find(({ signal }) => signal === 'audienceElsewhere')?.points,
    ).toBeGreaterThan(0);
  });
});

describe('fatigue', () => {
  test('repeated captions and codes are measured, and add at most 15 points', () => {
    const posts = captions.map((caption) => ({ creatorId: 'a', caption }));
    const assessment = assess({ followers: 2000, following: 100, postsCount: 99 }, { posts });
    expect(assessment?.fatigue.nearDuplicateCaptions).toBeCloseTo(0.6, 12);
    expect(assessment?.fatigue.codeCaptions).toBeCloseTo(0.6, 12);
    expect(assessment?.fatigue.score).toBe(1);
    expect(assessment?.risk).toBeCloseTo(15, 8);
  });

  test('is unknown below five captions', () => {
    const posts = captions.slice(0, 4).map((caption) => ({ creatorId: 'a', caption }));
    expect(assess({}, { posts })?.fatigue.score).toBeUndefined();
  });
});
