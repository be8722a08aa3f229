import type { FraudEvidence, SnapshotEvidence } from '../../../../src/domain/fraud/fraudEvidence';
import { scoreCreators } from '../../../../src/domain/fraud/scoreCreators';
import { say } from '../../../../src/ground/text/text';
import { attracted, chance, delivered, history } from './syntheticHistory';

function assess(snapshots: readonly SnapshotEvidence[], more: Partial<FraudEvidence> = {}) {
  const evidence = { creators: [{ creatorId: 'a' }], snapshots, ...more };
  return scoreCreators(evidence).get('a');
}

function riskOf(snapshots: readonly SnapshotEvidence[], more: Partial<FraudEvidence> = {}) {
  return assess(snapshots, more)?.risk ?? 0;
}

describe('growth', () => {
  test.each([
    [1, 25],
    [3, 15],
    [7, 10],
  ])('tells 5,000 delivered from 5,000 attracted, every %d days', (every, least) => {
    for (let seed = 1; seed <= 10; seed++) {
      const bought = riskOf(history('a', { extra: delivered(5000), seed, every }));
      const viral = riskOf(history('a', { extra: attracted(5000), seed, every }));
      expect(bought).toBeGreaterThan(viral);
      expect(bought).toBeGreaterThanOrEqual(least);
      expect(viral).toBeLessThan(25);
    }
  });

  test('finds a drip over eight days', () => {
    expect(riskOf(history('a', { extra: delivered(6000, 8) }))).toBeGreaterThanOrEqual(25);
  });

  test('leaves steady creators alone', () => {
    for (let seed = 1; seed <= 30; seed++) expect(riskOf(history('a', { seed }))).toBeLessThan(10);
  });

  test('names the days and the share of a delivery', () => {
    const signal = assess(history('a', { extra: delivered(5000) }))?.signals[0];
    expect(signal?.finding && say(signal.finding, 'en')).toMatch(
      /^19% of today's followers \(.*\) arrived between 2024-11-03 and 2024-11-04/,
    );
    expect(signal?.details.map((detail) => say(detail, 'en'))).toContain(
      'They stopped coming at once, where attention fades',
    );
  });

  test('an even pace is said only when several counts show it', () => {
    const details = (days: number, every: number) =>
      assess(history('a', { extra: delivered(6000, days), every }))
        ?.signals[0]?.details.map((detail) => say(detail, 'en'))
        .join();
    expect(details(3, 1)).toMatch(/at an even pace and then stopped/);
    expect(details(1, 1)).not.toMatch(/even pace/);
    expect(details(1, 7)).not.toMatch(/even pace/);
  });

  test.each([0.3, 0.4, 0.7, 1, 2, 4])(
    'attention with a half-life of %d days stays below "Check"',
    (halfLife) => {
      for (const every of [1, 3, 7]) {
        for (let seed = 1; seed <= 5; seed++) {
          const extra = attracted(8000, halfLife);
          expect(riskOf(history('a', { extra, seed, every }))).toBeLessThan(25);
        }
      }
    },
  );

  test.each([5, 6, 7])('a giveaway of %d even days stays below "Check"', (days) => {
    expect(riskOf(history('a', { extra: delivered(6000, days) }))).toBeLessThan(25);
  });

  test('finds a front-loaded delivery and one in two steps', () => {
    const frontLoaded = (day: number) =>
      [4000, 1600, 1200, 800, 400].reduce(
        (sum, part, index) => sum + delivered(part)(day - index),
        0,
      );
    const twoSteps = (day: number) => delivered(4000)(day) + delivered(4000)(day - 4);
    expect(riskOf(history('a', { extra: frontLoaded }))).toBeGreaterThanOrEqual(25);
    expect(riskOf(history('a', { extra: twoSteps }))).toBeGreaterThanOrEqual(25);
  });

  test('counts a month apart raise a question, not a score', () => {
    const rows = history('a', { days: 300, extra: (day) => delivered(9000)(day - 100), every: 30 });
    const assessment = assess(rows);
    expect(assessment?.risk).toBe(0);
    expect(assessment?.ask.map((ask) => say(ask, 'en')).join()).toMatch(/What happened between/);
    expect(assessment?.signals[0]?.details.map((detail) => say(detail, 'en')).join()).toMatch(
      /Counts 30 days apart are too far/,
    );
  });

  test('scrape errors are reported, not scored', () => {
    const rows = history('a', {}).map((row, index) =>
      index === 20 ? { ...row, followers: row.followers * 10 } : row,
    );
    const assessment = assess(rows);
    expect(assessment?.risk).toBeLessThan(5);
    expect(assessment?.notes.map((note) => say(note, 'en')).join()).toMatch(/reading error/);
  });

  test('stale repeats with a catch-up are growth of all those days', () => {
    const fresh = history('a', { days: 80 });
    const stale = fresh.map((row, index) => {
      const shown = fresh[index - (index % 10)] as SnapshotEvidence;
      return { ...row, followers: shown.followers };
    });
    expect(riskOf(stale)).toBeLessThan(10);
  });

  test('rounded counts make no burst', () => {
    const rows = history('a', { start: 1_240_000 }).map((row) => ({
      ...row,
      followers: Math.round(row.followers / 10_000) * 10_000,
    }));
    expect(riskOf(rows)).toBeLessThan(10);
  });

  test('irregular days find the same burst', () => {
    const random = chance(5);
    const rows = history('a', { extra: delivered(5000) }).filter(() => random() < 0.6);
    expect(riskOf(rows)).toBeGreaterThanOrEqual(25);
  });

  test('an entered event or an outstanding post softens a burst, and is named', () => {
    const rows = history('a', { extra: delivered(5000) });
    const plain = riskOf(rows);
    const noted = rows.map((row, index) => (index === 30 ? { ...row, note: 'TV show' } : row));
    const posts = [100, 110, 90, 105, 900].map((likes, index) => ({
      creatorId: 'a',
      likes,
      publishedOn: index === 4 ? 20_029 : 20_000 + index,
    }));
    const byNote = assess(noted);
    expect(byNote?.risk).toBeCloseTo(plain * 0.3, 1);
    expect(byNote?.signals[0]?.details.map((detail) => say(detail, 'en')).join()).toMatch(
      /TV show/,
    );
    expect(riskOf(rows, { posts })).toBeLessThan(plain / 2);
    const events = [{ creatorId: 'a', day: 20_030, note: 'giveaway' }];
    expect(riskOf(rows, { events })).toBeCloseTo(plain * 0.3, 1);
  });

  test('a larger organic week does not hide a delivery', () => {
    const extra = (day: number) =>
      delivered(4000)(day) + (day > 45 ? attracted(6000)(day - 15) : 0);
    expect(riskOf(history('a', { days: 75, extra }))).toBeGreaterThanOrEqual(25);
  });

  test('more delivered followers never lower the score by more than rounding', () => {
    let before = 0;
    for (const count of [0, 200, 500, 1000, 2000, 4000, 8000, 16_000]) {
      const risk = riskOf(history('a', { extra: delivered(count, 2) }));
      expect(risk).toBeGreaterThanOrEqual(before - 0.5);
      before = risk;
    }
  });

  test.each([
    ['none', []],
    ['one', [{ creatorId: 'a', takenOn: 1, followers: 100 }]],
    ['four', history('a', { days: 4 })],
    [
      'impossible',
      [Number.NaN, 1e300, -5, 0].map((followers) => ({ creatorId: 'a', takenOn: 1e9, followers })),
    ],
  ])('%s counts say nothing', (_, rows) => {
    expect(assess(rows)?.risk).toBeUndefined();
  });

  test('as_of hides what came later', () => {
    const rows = history('a', { extra: delivered(5000) });
    expect(riskOf(rows, { asOf: 20_029 })).toBeLessThan(5);
  });
});
