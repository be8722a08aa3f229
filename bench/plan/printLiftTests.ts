import { type LiftCell, liftEstimate } from '../../src/domain/incrementality/liftEstimate';
import { drawnHalf, weekSchedule } from '../../src/domain/incrementality/liftSchedule';
import { drawNormal } from '../../src/domain/statistics/randomDraws';
import { type RandomStream, randomStream } from '../../src/domain/statistics/randomStream';
import { drawConversions } from '../coverage/simulatedMarket';

const TRIALS = 400;
const BUNCHING = 2;
const ORDERS = 30;
const TREND = 0.05;

/** How often permutation tests find a lift where there is none: at most the nominal 5 %. */
export function printLiftTests(firstSeed: number): void {
  console.log('\n| test without any effect | p ≤ .05 | 90 % range holds 0 |\n|---|---|---|');
  for (const weeks of [8, 12]) {
    const lot = weeks < 10 ? 'halves' : 'pairs';
    print(`${weeks} weeks`, lot, firstSeed, (seed, random) =>
      weekSchedule(weeks, seed).map((isOn) => ({ isOn, conversions: orders(ORDERS, random) })),
    );
  }
  for (const regions of [6, 8]) {
    print(`${regions} regions`, 'halves', firstSeed, (_, random) =>
      drawnHalf(regions, random).map((isOn) => {
        const trend = Math.exp(TREND * drawNormal(random));
        const before = orders(4 * ORDERS, random);
        return { isOn, before, conversions: orders(4 * ORDERS * trend, random) };
      }),
    );
  }
}

function orders(mean: number, random: RandomStream): number {
  return drawConversions(mean, BUNCHING, random);
}

function print(
  title: string,
  lot: 'halves' | 'pairs',
  firstSeed: number,
  draw: (seed: number, random: RandomStream) => LiftCell[],
): void {
  let [found, held] = [0, 0];
  for (let trial = 0; trial < TRIALS; trial++) {
    const seed = firstSeed + trial;
    const {
      p,
      low = -1,
      high = Number.POSITIVE_INFINITY,
    } = liftEstimate(draw(seed, randomStream(seed)), lot);
    if (p <= 0.05 + 1e-9) found++;
    if (low <= 0 && high >= 0) held++;
  }
  console.log(`| ${title} | ${(found / TRIALS).toFixed(3)} | ${(held / TRIALS).toFixed(3)} |`);
}
