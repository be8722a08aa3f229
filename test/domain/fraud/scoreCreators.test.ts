import { scoreCreators } from '../../../src/domain/fraud/scoreCreators';

/** Sixty days of +0.1 % a day; `bought` followers arrive on day 30 and stay. */
function history(creatorId: string, bought: number) {
  return Array.from({ length: 60 }, (_, index) => ({
    creatorId,
    takenOn: 20_000 + index,
    followers: Math.round(20_000 * 1.001 ** index) + (index >= 30 ? bought : 0),
  }));
}

describe('scoreCreators', () => {
  test('finds a burst and leaves a steady creator alone', () => {
    const scores = scoreCreators({
      creators: [
        { creatorId: 'steady', following: 300, postsCount: 200 },
        { creatorId: 'burst', following: 300, postsCount: 200 },
      ],
      snapshots: [...history('steady', 0), ...history('burst', 5000)],
    });
    expect(scores.get('steady')?.risk).toBe(0);
    expect(scores.get('burst')?.risk).toBeGreaterThan(50);
  });

  test('says nothing without evidence', () => {
    const [score] = scoreCreators({ creators: [{ creatorId: 'a' }] }).values();
    expect(score).toMatchObject({ risk: undefined, label: 'notEnoughData', confidence: 0 });
    expect(score?.upperBound).toBeGreaterThan(40);
  });
});
