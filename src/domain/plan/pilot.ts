import { finiteResult } from '../inputRules';
import { drawNormal, drawPoisson } from '../statistics/randomDraws';
import { type RandomStream, randomStream } from '../statistics/randomStream';
import { planSpread } from './orderSpread';
import { type PilotCreator, requirePilotPlan } from './pilotPlan';

/** Values that 10 %, half and 90 % of the simulated pilots stay at or below. */
export interface Deciles<Value> {
  readonly p10: Value;
  readonly p50: Value;
  readonly p90: Value;
}

/** What a pilot may bring. */
export interface PilotForecast {
  readonly clicks: Deciles<number>;
  readonly leads: Deciles<number>;
  /** `undefined` where the pilot has no lead at all: the CPA is above the whole cost */
  readonly cpa: Deciles<number | undefined>;
  readonly romi: Deciles<number>;
  readonly chanceToPayBack: number;
  readonly chanceOfNoSale: number;
  readonly cost: number;
}

/** The seed of a forecast that asks for none. */
const defaultSeed = 1;

const DRAWS = 5000;

/** One simulated pilot. */
interface Draw {
  readonly clicks: number;
  readonly leads: number;
  readonly margin: number;
}

/**
 * Simulates a pilot 5,000 times and tells what to expect. Views and click-through stray for every
 * creator by themselves; the conversion rate belongs to the landing page, so it is drawn once for all,
 * or the risk would look too small. The same seed gives the same forecast.
 *
 * @throws InputError when the plan has no creators or a value is out of range
 */
export function pilot(creators: readonly PilotCreator[], seed = defaultSeed): PilotForecast {
  requirePilotPlan(creators);
  const random = randomStream(seed);
  const draws = Array.from({ length: DRAWS }, () => drawPilot(creators, random));
  const cost = creators.reduce((sum, { fee }) => sum + fee, 0);
  const returns = draws.map(({ margin }) => finiteResult((margin - cost) / cost));
  return {
    clicks: deciles(draws.map(({ clicks }) => clicks)),
    leads: deciles(draws.map(({ leads }) => leads)),
    cpa: cpaDeciles(draws, cost),
    romi: deciles(returns),
    chanceToPayBack: returns.filter((value) => value > 0).length / DRAWS,
    chanceOfNoSale: draws.filter(({ leads }) => leads === 0).length / DRAWS,
    cost,
  };
}

function drawPilot(creators: readonly PilotCreator[], random: RandomStream): Draw {
  const pageLuck = Math.exp(planSpread.conversion * drawNormal(random));
  let [clicks, leads, margin] = [0, 0, 0];
  for (const creator of creators) {
    const views = creator.views * Math.exp(planSpread.views * drawNormal(random));
    const rateLuck = Math.exp(planSpread.clickThrough * drawNormal(random));
    const clickThrough = Math.min(1, creator.clickThrough * rateLuck);
    const conversion = Math.min(1, creator.conversionRate * pageLuck);
    // Clicks that convert and clicks that do not are independent Poisson counts.
    const converted = drawPoisson(views * clickThrough * conversion, random);
    clicks += converted + drawPoisson(views * clickThrough * (1 - conversion), random);
    leads += converted;
    margin += converted * creator.margin;
  }
  return { clicks, leads, margin };
}

function deciles(values: number[]): Deciles<number> {
  const sorted = values.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] as number;
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}

function cpaDeciles(draws: readonly Draw[], cost: number): Deciles<number | undefined> {
  const { p10, p50, p90 } = deciles(
    draws.map(({ leads }) => (leads === 0 ? Number.POSITIVE_INFINITY : cost / leads)),
  );
  const known = (cpa: number) => (Number.isFinite(cpa) ? cpa : undefined);
  return { p10: known(p10), p50: known(p50), p90: known(p90) };
}
