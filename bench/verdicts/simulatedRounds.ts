import { delayCurve } from '../../src/domain/judgement/delayCurve';
import { type RandomStream, randomStream } from '../../src/domain/statistics/randomStream';
import { drawConversions, drawCpa, drawSpend, type Market } from '../coverage/simulatedMarket';
import type { Decision, Rule, Seen } from './rules';

/** A market, what its pilots spend and how fast its conversions come. */
export interface Setting extends Market {
  /** least and most spend of a creator in the pilot, in targets */
  readonly spend: readonly [least: number, most: number];
  /** true half-life of what is still to come, in days; the rules believe 1.5 */
  readonly halfLifeDays: number;
}

/** What a rule's decisions cost, and how often they were wrong. */
export interface Outcome {
  readonly spend: number;
  /** forgone profit of each round against an oracle, in targets */
  readonly regrets: number[];
  stops: number;
  wrongStops: number;
  good: number;
  goodStopped: number;
  scales: number;
  wrongScales: number;
}

export const ROUNDS = 3;
const CREATORS = 8;
const WINDOW_DAYS = 7;
const believedCurve = delayCurve(WINDOW_DAYS, []);

interface Creator {
  readonly cpa: number;
  readonly pilotSpend: number;
  spend: number;
  conversions: number;
  isStopped: boolean;
  next: number;
}

/** Runs one campaign under a rule: a pilot, then rounds whose budgets the rule sets. */
export function runCampaign(setting: Setting, rule: Rule, seed: number): Outcome {
  const random = randomStream(seed);
  const creators = Array.from({ length: CREATORS }, () => newCreator(setting, random));
  const outcome = emptyOutcome(creators.reduce((sum, { pilotSpend }) => sum + pilotSpend, 0));
  for (let round = 0; round < ROUNDS; round++) {
    const seen = creators.map((creator) => spendRound(creator, setting, random));
    const decisions = rule(seen);
    creators.forEach((creator, index) => {
      apply(creator, decisions[index] as Decision, outcome, round);
    });
  }
  for (const { cpa, isStopped } of creators) {
    if (cpa >= 1) continue;
    outcome.good++;
    if (isStopped) outcome.goodStopped++;
  }
  return outcome;
}

function emptyOutcome(spend: number): Outcome {
  const regrets = new Array<number>(ROUNDS).fill(0);
  const counts = { stops: 0, wrongStops: 0, good: 0, goodStopped: 0, scales: 0, wrongScales: 0 };
  return { spend, regrets, ...counts };
}

function newCreator(setting: Setting, random: RandomStream): Creator {
  const pilotSpend = drawSpend(random, ...setting.spend);
  const cpa = drawCpa(setting, random);
  return { cpa, pilotSpend, spend: 0, conversions: 0, isStopped: false, next: pilotSpend };
}

/** Two posts a round; half of the creators have the second still open, and what it brings later counts next time. */
function spendRound(creator: Creator, setting: Setting, random: RandomStream): Seen {
  const postCost = creator.next / 2;
  const mean = postCost / creator.cpa;
  const closed = drawConversions(mean, setting.bunching, random);
  const last = drawConversions(mean, setting.bunching, random);
  const ageDays = random() < 0.5 && postCost > 0 ? WINDOW_DAYS * random() : WINDOW_DAYS;
  const share = trueShare(ageDays, setting.halfLifeDays);
  let arrived = closed;
  for (let one = 0; one < last; one++) if (random() < share) arrived++;
  const seen = {
    spend: creator.spend + creator.next,
    countedSpend: creator.spend + postCost + postCost * believedCurve(ageDays),
    conversions: creator.conversions + arrived,
    hasOpenPost: ageDays < WINDOW_DAYS,
  };
  creator.spend += creator.next;
  creator.conversions += closed + last;
  return seen;
}

function trueShare(ageDays: number, halfLifeDays: number): number {
  return (1 - 2 ** (-ageDays / halfLifeDays)) / (1 - 2 ** (-WINDOW_DAYS / halfLifeDays));
}

/** A conversion is worth one target; the oracle doubles the pilot's spend on good creators and stops the rest. */
function apply(creator: Creator, decision: Decision, outcome: Outcome, round: number): void {
  const { cpa, pilotSpend } = creator;
  const isGood = cpa < 1;
  if (!creator.isStopped) {
    if (decision.isStop) outcome.stops++;
    if (decision.isStop && isGood) outcome.wrongStops++;
    if (decision.isScale) outcome.scales++;
    if (decision.isScale && !isGood) outcome.wrongScales++;
  }
  creator.isStopped ||= decision.isStop;
  const budget = creator.isStopped ? 0 : decision.budget;
  creator.next = budget * pilotSpend;
  const forgone = ((isGood ? 2 : 0) - budget) * pilotSpend * (1 / cpa - 1);
  outcome.regrets[round] = (outcome.regrets[round] ?? 0) + forgone;
}
