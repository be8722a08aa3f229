import { DEFAULT_THRESHOLDS } from '../../../../src/domain/fraud/thresholds/defaultThresholds';
import { fraudThresholds } from '../../../../src/domain/fraud/thresholds/fraudThresholds';

const micro = { platform: 'instagram', followers: 12_000 };

describe('fraudThresholds', () => {
  test('finds the built-in row of the platform and tier', () => {
    const found = fraudThresholds([])('engagement_rate', micro);
    expect(found?.low).toBeCloseTo(0.013, 12);
    expect(found?.high).toBeCloseTo(0.04, 12);
    expect(found?.own).toBe(false);
  });

  test('knows no rates for a platform without rows', () => {
    expect(fraudThresholds([])('engagement_rate', { ...micro, platform: 'x' })).toBeUndefined();
  });

  test('a user row replaces the built-in one, in percent or as a fraction', () => {
    for (const unit of ['percent', '%']) {
      const lookup = fraudThresholds([{ metric: 'Near copies', low: 30, high: 60, unit }]);
      expect(lookup('near_copies', micro)).toMatchObject({ low: 0.3, high: 0.6, own: true });
    }
    const lookup = fraudThresholds([{ metric: 'near_copies', low: 0.3, high: 0.6 }]);
    expect(lookup('near_copies', micro)).toMatchObject({ low: 0.3, high: 0.6 });
  });

  test('prefers the own platform, then the narrower tier, then the later year', () => {
    const lookup = fraudThresholds([
      { metric: 'engagement_rate', low: 1, high: 2 },
      { metric: 'engagement_rate', platform: 'IG', low: 3, high: 4, year: 2020 },
      { metric: 'engagement_rate', platform: '인스타그램', low: 5, high: 6, year: 2025 },
      { metric: 'engagement_rate', platform: 'instagram', tier: 'micro', low: 7, high: 8 },
    ]);
    expect(lookup('engagement_rate', micro)?.low).toBe(7);
    expect(lookup('engagement_rate', { ...micro, followers: 500 })?.low).toBe(5);
    expect(lookup('engagement_rate', { ...micro, platform: 'x' })?.low).toBe(1);
  });

  test('rates of the Benchmarks tab count only where the base is the same', () => {
    const lookup = fraudThresholds([
      { metric: 'er_followers', low: 0.02, high: 0.05, unit: 'share' },
      { metric: 'er_views', platform: 'youtube', low: 0.01, high: 0.04, unit: 'share' },
    ]);
    expect(lookup('engagement_rate', micro)).toMatchObject({ low: 0.02, own: true });
    expect(lookup('engagement_rate', { ...micro, platform: 'x' })?.low).toBe(0.02);
    expect(lookup('engagement_rate', { ...micro, platform: 'tiktok' })?.own).toBe(false);
    expect(lookup('engagement_rate', { ...micro, platform: 'youtube' })?.low).toBe(0.01);
  });

  test('passes over rows without figures, with impossible ones or an unknown tier', () => {
    const lookup = fraudThresholds([
      { metric: 'near_copies' },
      { metric: 'near_copies', low: Number.NaN, high: 1 },
      { metric: 'near_copies', low: -1, high: 1 },
      { metric: 'near_copies', low: 0.9, high: 1, tier: 'huge' },
      { metric: '__proto__', low: 1, high: 2 },
    ]);
    expect(lookup('near_copies', micro)).toMatchObject({ low: 0.15, own: false });
  });

  test('every built-in row names its source and year', () => {
    for (const row of DEFAULT_THRESHOLDS) {
      expect(row.source).toBeTruthy();
      expect(row.year).toBeGreaterThan(2000);
    }
  });
});

test('an own rate without its spread replaces nothing: a middle says not what is unusual', () => {
  const subject = { platform: 'instagram', followers: 8_000 };
  const builtIn = fraudThresholds([])('engagement_rate', subject);
  const middle = { metric: 'er_followers', platform: 'instagram', tier: 'nano', typical: 0.027 };
  expect(fraudThresholds([middle])('engagement_rate', subject)).toEqual(builtIn);
  const spread = { ...middle, low: 0.01, high: 0.05 };
  expect(fraudThresholds([spread])('engagement_rate', subject)).toMatchObject({ own: true });
});
