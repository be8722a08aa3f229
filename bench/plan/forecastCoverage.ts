import { delayCurve } from '../../src/domain/judgement/delayCurve';
import { campaignForecast } from '../../src/domain/plan/forecast/campaignForecast';
import { drawGamma } from '../../src/domain/statistics/drawGamma';
import { drawPoisson } from '../../src/domain/statistics/randomDraws';
import { type RandomStream, randomStream } from '../../src/domain/statistics/randomStream';

const WINDOW_DAYS = 7;
const POSTS = 8;
const SPREAD_DAYS = 10;
const PAST_DELAYS = 15;
const COST = 200;
const WORLDS = 400;

/** How often P10-P90 held the end of a campaign, and how wide it was against that end. */
export interface Coverage {
  readonly held: number;
  readonly width: number;
}

/**
 * Campaigns of 8 posts over 10 days, seen on one day: rates of posts gamma distributed, delays
 * exponential with a mean that the forecast has to learn from 15 past ones, the plan wrong by up to 60 %.
 */
export function forecastCoverage(perPost: number, onDay: number, firstSeed: number): Coverage {
  let [held, width, ends] = [0, 0, 0];
  for (let world = 0; world < WORLDS; world++) {
    const random = randomStream(firstSeed + world * 17 + onDay);
    const meanDelay = 1.5 + 2.5 * random();
    const past = Array.from({ length: PAST_DELAYS }, () => drawDelay(meanDelay, random));
    const curve = delayCurve(WINDOW_DAYS, past);
    const planned = perPost * (0.4 + 1.2 * random());
    let end = 0;
    const posts = Array.from({ length: POSTS }, (_, index) => {
      const ageDays = onDay - (index * SPREAD_DAYS) / (POSTS - 1);
      const orders = drawPoisson((perPost * drawGamma(1.5, random)) / 1.5, random);
      end += orders;
      const delays = Array.from({ length: orders }, () => drawDelay(meanDelay, random));
      const conversions = delays.filter((delay) => delay <= ageDays).length;
      return { ageDays, cost: COST, conversions };
    });
    const targetCpa = COST / planned;
    const forecast = campaignForecast(posts, { curve, curveConversions: PAST_DELAYS, targetCpa });
    if (forecast.p10 <= end && end <= forecast.p90) held++;
    width += forecast.p90 - forecast.p10;
    ends += end;
  }
  return { held: held / WORLDS, width: width / ends };
}

/** Exponential, cut at the window. */
function drawDelay(mean: number, random: RandomStream): number {
  const within = 1 - Math.exp(-WINDOW_DAYS / mean);
  return -mean * Math.log(1 - random() * within);
}
