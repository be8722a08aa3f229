import { type Benchmark, findBenchmark } from '../../../src/domain/engagement/benchmark';
import { engagementBenchmark } from '../../../src/domain/engagement/engagementBenchmark';

const rows: Benchmark[] = [
  { metric: 'er_followers', platform: '', tier: '', typical: 0.01, year: 2026 },
  { metric: 'er_followers', platform: '', tier: 'nano', typical: 0.02, year: 2026 },
  { metric: 'er_followers', platform: 'instagram', tier: '', typical: 0.03, year: 2020 },
  { metric: 'er_followers', platform: 'instagram', tier: 'nano', typical: 0.04, year: 2023 },
  { metric: 'ER followers', platform: '인스타그램', tier: 'Nano', typical: 0.05, year: 2025 },
  { metric: 'cpm', platform: 'instagram', tier: 'nano', typical: 9, year: 2026 },
];

describe('findBenchmark', () => {
  test.each([
    ['instagram', 'nano', 0.05, 'platform and tier, latest year, however typed'],
    ['IG', 'micro', 0.03, 'platform before all'],
    ['tiktok', 'nano', 0.02, 'tier before all'],
    ['tiktok', 'mega', 0.01, 'the row for all'],
  ])('%s, %s: %d (%s)', (platform, tier, typical) => {
    expect(findBenchmark(rows, { metrics: ['er_followers'], platform, tier })?.typical).toBe(
      typical,
    );
  });

  test('finds nothing for a metric that is not there', () => {
    expect(
      findBenchmark(rows, { metrics: ['cpe'], platform: 'instagram', tier: 'nano' }),
    ).toBeUndefined();
  });
});

describe('engagementBenchmark', () => {
  test('takes the tier from the followers', () => {
    expect(engagementBenchmark('instagram', 9999, rows).typical).toBe(0.05);
    expect(engagementBenchmark('instagram', 10_000, rows).typical).toBe(0.03);
  });

  test('says which row is missing', () => {
    expect(() => engagementBenchmark('tiktok', 5e6, [])).toThrow(
      'benchmarks must hold a row er_followers for tiktok, mega',
    );
  });
});
