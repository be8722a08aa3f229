import { cpaRange } from '../../src/domain/judgement/cpaRange';
import { leadQuality } from '../../src/domain/judgement/leadQuality';
import { romiRange } from '../../src/domain/judgement/romiRange';
import { drawGamma } from '../../src/domain/statistics/drawGamma';
import { type RandomStream, randomStream } from '../../src/domain/statistics/randomStream';
import {
  cpaCvs,
  drawConversions,
  drawCpa,
  drawSpend,
  type Market,
  medianCpas,
} from './simulatedMarket';

/** Creators drawn for each of the nine markets. */
const CREATORS = 4000;
const ROWS_OF_LEADS = 40_000;
const MEAN_MARGIN = 1.3;

/**
 * Share of nominal 90 % ranges of CPARANGE that held the true CPA.
 *
 * @param assumed bunching that the range reckons with; its default when left out
 */
export function cpaCoverage(bunching: number, seed: number, assumed?: number): number {
  return shareOver(bunching, seed, (market, random) => {
    const cpa = drawCpa(market, random);
    const cost = drawSpend(random);
    const conversions = drawConversions(cost / cpa, bunching, random);
    return holds(cpaRange({ cost, conversions, bunching: assumed }), cpa);
  });
}

/** Share of nominal 90 % ranges of ROMIRANGE, all defaults, that held the true return. */
export function romiCoverage(bunching: number, marginCv: number, seed: number): number {
  return shareOver(bunching, seed, (market, random) => {
    const cpa = drawCpa(market, random);
    const cost = drawSpend(random);
    const conversions = drawConversions(cost / cpa, bunching, random);
    const marginPerConversion = meanMargin(conversions, marginCv, random);
    const range = romiRange({ cost, conversions, marginPerConversion });
    return holds(range, MEAN_MARGIN / cpa - 1);
  });
}

/** Share of nominal 90 % ranges of LEADQUALITY that held the true share of a row. */
export function leadCoverage(correlation: number, seed: number): number {
  const random = randomStream(seed);
  let held = 0;
  for (let row = 0; row < ROWS_OF_LEADS; row++) {
    const share = drawBeta(2, 4, random);
    const leads = Math.round(3 * 40 ** random());
    const strength = 1 / correlation - 1;
    const own =
      correlation === 0 ? share : drawBeta(share * strength, (1 - share) * strength, random);
    let qualified = 0;
    for (let lead = 0; lead < leads; lead++) if (random() < own) qualified++;
    if (holds(leadQuality({ qualified, leads }), share)) held++;
  }
  return held / ROWS_OF_LEADS;
}

function shareOver(
  bunching: number,
  seed: number,
  trial: (market: Market, random: RandomStream) => boolean,
): number {
  const random = randomStream(seed);
  let held = 0;
  for (const medianCpa of medianCpas) {
    for (const cpaCv of cpaCvs) {
      for (let creator = 0; creator < CREATORS; creator++) {
        if (trial({ medianCpa, cpaCv, bunching }, random)) held++;
      }
    }
  }
  return held / (medianCpas.length * cpaCvs.length * CREATORS);
}

function holds(range: { low: number; high: number | undefined } | undefined, truth: number) {
  return range !== undefined && range.low <= truth && truth <= (range.high ?? truth);
}

/** The mean margin of the conversions seen, gamma distributed; the true one without any. */
function meanMargin(conversions: number, cv: number, random: RandomStream): number {
  if (conversions === 0 || cv === 0) return MEAN_MARGIN;
  const shape = 1 / cv ** 2;
  return (MEAN_MARGIN * drawGamma(shape * conversions, random)) / (shape * conversions);
}

function drawBeta(a: number, b: number, random: RandomStream): number {
  const one = drawGamma(a, random);
  return one / (one + drawGamma(b, random));
}
