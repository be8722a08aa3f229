import type { SnapshotEvidence } from '../../../../src/domain/fraud/fraudEvidence';

/** Repeatable numbers from 0 to 1 (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface HistoryPlan {
  readonly days?: number;
  readonly start?: number;
  /** Followers beyond the usual by day, on top of steady growth with scatter. */
  readonly extra?: (day: number) => number;
  readonly seed?: number;
  readonly every?: number;
}

/** A steady creator (+0.1 % a day, with scatter) with something on top. */
export function history(creatorId: string, plan: HistoryPlan): SnapshotEvidence[] {
  const { days = 60, start = 20_000, extra = () => 0, seed = 1, every = 1 } = plan;
  const random = chance(seed);
  let followers = start;
  const rows: SnapshotEvidence[] = [];
  for (let day = 0; day < days; day++) {
    followers *= 1 + 0.001 + 0.0008 * (random() + random() - 1);
    if (day % every !== 0) continue;
    rows.push({
      creatorId,
      takenOn: 20_000 + day,
      followers: Math.round(followers + extra(day)),
    });
  }
  return rows;
}

/** So many followers delivered evenly over some days from day 30. */
export function delivered(count: number, days = 1) {
  return (day: number) => count * Math.min(1, Math.max(0, (day - 30) / days));
}

/** So many followers attracted from day 30 with a half-life, and a lasting lift afterwards. */
export function attracted(count: number, halfLifeDays = 2.5, lift = 0.005) {
  return (day: number) =>
    day <= 30 ? 0 : count * (1 - 2 ** (-(day - 30) / halfLifeDays) + lift * (day - 30));
}
