import type {
  CreatorEvidence,
  FollowerSampleEvidence,
} from '../../../../src/domain/fraud/fraudEvidence';
import { scoreCreators } from '../../../../src/domain/fraud/scoreCreators';

function riskOf(profile: Partial<CreatorEvidence>, sample: Partial<FollowerSampleEvidence>[] = []) {
  const followerSample = sample.map((row) => ({ creatorId: 'a', ...row }));
  return scoreCreators({ creators: [{ creatorId: 'a', ...profile }], followerSample }).get('a')
    ?.risk;
}

test.each([
  ['an ordinary profile', { followers: 8000, following: 400, postsCount: 200 }, 0],
  ['follows over 1,500', { followers: 30_000, following: 1600, postsCount: 200 }, 35 * 0.15],
  ['follows twice its followers', { followers: 1200, following: 2400 }, 35 * (0.15 + 0.25)],
  ['few posts for its size', { followers: 9000, postsCount: 4 }, 35 * 0.25],
  ['few posts of a small account', { followers: 900, postsCount: 4 }, 0],
])('%s', (_, profile, risk) => {
  expect(riskOf(profile)).toBeCloseTo(risk, 8);
});

test.each([[{}], [{ followers: 5000 }], [{ following: Number.NaN, followers: -3 }]])(
  '%j says nothing',
  (profile) => {
    expect(riskOf(profile)).toBeUndefined();
  },
);

test('never argues more than its cap', () => {
  const worst = { followers: 6000, following: 1e9, postsCount: 0 };
  const sample = Array.from({ length: 100 }, () => ({
    followers: 1,
    following: 7000,
    postsCount: 0,
  }));
  expect(riskOf(worst, sample)).toBeCloseTo(35, 8);
});

test('a sample counts from above 30 % on, and only when large enough', () => {
  const sample = (count: number, share: number) =>
    Array.from({ length: count }, (_, index) =>
      index < share * count
        ? { followers: 1, following: 7000, postsCount: 0 }
        : { followers: 300, following: 200, postsCount: 50 },
    );
  const profile = { followers: 8000, following: 400, postsCount: 200 };
  expect(riskOf(profile, sample(100, 0.25))).toBe(0);
  expect(riskOf(profile, sample(100, 0.6))).toBeGreaterThan(10);
  expect(riskOf(profile, sample(20, 0.6))).toBe(0);
});
