import { seededRandom } from './seededRandom';

/** Daily follower counts of one account in which nothing happens. */
export type BaseHistory = readonly number[];

const lengths = [14, 14, 14, 41, 60];
const logSmallest = Math.log(500);
const logLargest = Math.log(1_500_000);

/**
 * Made-up quiet accounts: 14, 41 or 60 days, 500 to 1.5 million followers, their own growth and
 * a scatter that is larger for small accounts and now and then much larger for a day.
 */
export function baseHistories(count: number, seed: number): BaseHistory[] {
  return Array.from({ length: count }, (_, index) => {
    const random = seededRandom(seed * 100_003 + index);
    const normal = () => Array.from({ length: 12 }, random.next).reduce((a, b) => a + b, -6);
    let followers = Math.exp(logSmallest + (logLargest - logSmallest) * random.next());
    const rate = 0.0004 + 0.0025 * random.next() ** 3;
    const scatter = 0.0004 * (200_000 / followers) ** 0.25 * (0.3 + random.next());
    return Array.from({ length: random.pick(lengths) }, () => {
      const burst = random.next() < 0.03 ? 4 : 1;
      followers *= Math.exp(rate + scatter * burst * normal());
      return Math.round(followers);
    });
  });
}
