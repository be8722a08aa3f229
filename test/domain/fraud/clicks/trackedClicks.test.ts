import fc from 'fast-check';
import { usualClicks } from '../../../../src/domain/fraud/clicks/trackedClicks';
import { creatorDossiers } from '../../../../src/domain/fraud/creatorDossier';
import { median } from '../../../../src/domain/fraud/quantile';

const likes = 100;

/** One post per creator: clicks as given for 100 likes. */
function usualOf(clicks: readonly number[]) {
  const creators = clicks.map((_, at) => ({ creatorId: `c${at}` }));
  const posts = clicks.map((count, at) => ({ creatorId: `c${at}`, likes, clicks: count }));
  return usualClicks(creatorDossiers({ creators, posts }));
}

describe('usualClicks', () => {
  test('is the median of the others, by hand', () => {
    const usual = usualOf([1, 2, 4, 8]);
    expect(usual('c0')).toBe(0.04);
    expect(usual('c3')).toBe(0.02);
    expect(usual('somebody else')).toBe(0.03);
  });

  test('is unknown with fewer than three others', () => {
    expect(usualOf([1, 2, 4])('c0')).toBeUndefined();
    expect(usualOf([1, 2, 4])('somebody else')).toBe(0.02);
  });

  test('a creator never counts for herself, however many share her rate', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { minLength: 4, maxLength: 12 }), (clicks) => {
        const usual = usualOf(clicks);
        for (const at of clicks.keys()) {
          const others = clicks.filter((_, other) => other !== at).map((count) => count / likes);
          expect(usual(`c${at}`)).toBe(median(others));
        }
      }),
    );
  });
});
