import type { FraudEvidence, PostEvidence } from '../../../../src/domain/fraud/fraudEvidence';
import { scoreCreators } from '../../../../src/domain/fraud/scoreCreators';
import { chance } from '../growth/syntheticHistory';

interface Plan {
  readonly posts?: number;
  readonly likes: number;
  readonly spread?: number;
  readonly comments?: number;
  readonly views?: number;
}

/** Posts whose likes scatter evenly around a middle (in logarithms). */
function posts({ posts: count = 12, likes, spread = 0.6, comments, views }: Plan): PostEvidence[] {
  const random = chance(3);
  return Array.from({ length: count }, () => {
    const now = Math.round(likes * Math.exp(spread * (random() - 0.5) * 2));
    return { creatorId: 'a', likes: now, comments: comments ?? Math.round(now * 0.016), views };
  });
}

function assess(rows: readonly PostEvidence[], more: Partial<FraudEvidence> = {}) {
  const creators = [{ creatorId: 'a', platform: 'Instagram', followers: 30_000 }];
  return scoreCreators({ creators, posts: rows, ...more }).get('a');
}

function signalOf(rows: readonly PostEvidence[], name: string, more: Partial<FraudEvidence> = {}) {
  return assess(rows, more)?.signals.find(({ signal }) => signal === name);
}

describe('engagement', () => {
  test('usual engagement is said in favour and earns no points', () => {
    const assessment = assess(posts({ likes: 500 }));
    expect(assessment?.risk).toBe(0);
    expect(assessment?.against).toHaveLength(1);
  });

  test.each([
    ['at the 25 % point', 300, 0],
    ['half way to the 5 % point in logarithms', 30_000 * Math.sqrt(0.01 * 0.005), 0.3],
    ['at the 5 % point', 150, 0.6],
    ['none', 0, 0.6],
    ['at the 95 % point', 2400, 0],
    ['at one and a half times that', 3600, 0.15],
    ['at three times that', 7200, 0.3],
  ])('%s', (_, likes, suspicion) => {
    const rows = posts({ likes, spread: 0, comments: 0 });
    expect(signalOf(rows, 'engagementRate')?.suspicion).toBeCloseTo(suspicion, 2);
  });

  test('a Benchmarks row replaces the rates, its tails following a log-normal law', () => {
    const thresholds = [
      { metric: 'engagement_rate', platform: 'instagram', low: 4, typical: 6, high: 9, unit: '%' },
    ];
    const signal = signalOf(posts({ likes: 500 }), 'engagementRate', { thresholds });
    expect(signal?.usualRange.low).toBeCloseTo(0.04, 12);
    expect(signal?.suspicion).toBeGreaterThan(0.5);
  });

  test('a platform without rates is left out, not taken for clean', () => {
    const creators = [{ creatorId: 'a', platform: 'X', followers: 30_000 }];
    const assessment = assess(posts({ likes: 1 }), { creators });
    expect(assessment?.signals.find(({ signal }) => signal === 'engagementRate')?.measured).toBe(
      false,
    );
    expect(assessment?.confidence).toBe(0);
  });

  test('TikTok counts reactions per view', () => {
    const creators = [{ creatorId: 'a', platform: 'tiktok', followers: 30_000 }];
    const rows = posts({ likes: 600, views: 10_000 });
    expect(signalOf(rows, 'engagementRate', { creators })?.value).toBeCloseTo(0.06, 1);
  });

  test.each([
    [0.6, false],
    [0.03, true],
  ])('likes that scatter by ±%d are uniform: %p', (spread, uniform) => {
    const signal = signalOf(posts({ likes: 500, spread }), 'likeSpread');
    expect((signal?.suspicion ?? 0) > 0.2).toBe(uniform);
  });

  test.each([
    ['usual', 8, false],
    ['none for many likes', 0, true],
    ['one for each second like', 250, true],
  ])('%s comments per like', (_, comments, odd) => {
    const signal = signalOf(posts({ likes: 500, spread: 0.1, comments }), 'commentsPerLike');
    expect((signal?.suspicion ?? 0) > 0.1).toBe(odd);
  });

  test('giveaways may have many comments', () => {
    const rows = posts({ likes: 500, comments: 250 }).map((post) => ({
      ...post,
      caption: '이벤트! 댓글 남기고 선물 받으세요',
    }));
    expect(signalOf(rows, 'commentsPerLike')?.measured).toBe(false);
  });

  test('hidden likes are missing, not zero', () => {
    const rows = posts({ likes: 500 }).map((post) => ({ ...post, likes: 0, comments: 40 }));
    expect(assess(rows)?.risk).toBeUndefined();
  });

  test('views without reactions are seen post by post', () => {
    const usual = posts({ likes: 500, spread: 0.1, views: 10_000 });
    const inflated = usual.map((post, index) => (index < 5 ? { ...post, views: 90_000 } : post));
    expect(signalOf(usual, 'viewInflation')?.suspicion).toBe(0);
    expect(signalOf(inflated, 'viewInflation')?.suspicion).toBeGreaterThan(0.1);
  });

  test('three posts say nothing', () => {
    expect(assess(posts({ posts: 3, likes: 1 }))?.risk).toBeUndefined();
  });
});

describe('clicks', () => {
  const high = posts({ likes: 1500, spread: 0.5 });

  function clickRisk(clicks: number, likes = high) {
    return signalOf(
      likes.map((post) => ({ ...post, clicks })),
      'clicks',
    )?.suspicion;
  }

  test('are missed only where engagement is high', () => {
    expect(clickRisk(0)).toBeGreaterThan(0.9);
    expect(clickRisk(30)).toBe(0);
    expect(clickRisk(0, posts({ likes: 500 }))).toBe(0);
  });

  test('never argue less when there are fewer', () => {
    let before = 1;
    for (const clicks of [0, 1, 2, 4, 8, 16, 64]) {
      const suspicion = clickRisk(clicks) ?? 0;
      expect(suspicion).toBeLessThanOrEqual(before);
      before = suspicion;
    }
  });

  test('are compared with the user’s own creators when there are three', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const creators = ids.map((creatorId) => ({ creatorId, platform: 'ig', followers: 30_000 }));
    const rows = ids.flatMap((creatorId) =>
      high.map((post) => ({ ...post, creatorId, clicks: 1 })),
    );
    const own = signalOf(rows, 'clicks', { creators });
    expect(own?.usualRange.low).toBeCloseTo(6, 0);
    expect(own?.suspicion).toBe(0);
  });
});
