import { nextBudget } from '../../src/domain/judgement/nextBudget';
import { verdictNumbers } from '../../src/domain/judgement/verdictNumbers';
import { wordFor } from '../../src/domain/judgement/verdictRules';
import { gammaTails } from '../../src/domain/statistics/gamma';

/** What a rule may see of a creator; money in targets, so that the target CPA is 1. */
export interface Seen {
  /** all spend so far */
  readonly spend: number;
  /** spend of posts that are over, and of open posts by the delay curve */
  readonly countedSpend: number;
  readonly conversions: number;
  readonly hasOpenPost: boolean;
}

/** What a rule decides for a creator: next budget in times of the pilot's, and whether that is final. */
export interface Decision {
  readonly budget: number;
  readonly isStop: boolean;
  readonly isScale: boolean;
}

/** Judges the creators of one campaign. */
export type Rule = (creators: readonly Seen[]) => Decision[];

function decided(budget: number, isStop = false, isScale = false): Decision {
  return { budget, isStop, isScale };
}

const stop = decided(0, true);
const scale = decided(2, false, true);
const test = decided(1);

function sumOf(creators: readonly Seen[], of: (seen: Seen) => number): number {
  return creators.reduce((sum, seen) => sum + of(seen), 0);
}

/** The rule of VERDICT. */
export const newRule: Rule = (creators) => {
  const campaign = verdictNumbers({
    cost: sumOf(creators, ({ countedSpend }) => countedSpend),
    conversions: sumOf(creators, ({ conversions }) => conversions),
    targetCpa: 1,
    creators: creators.length,
  });
  const campaignWord = wordFor(campaign);
  return creators.map(({ countedSpend: cost, conversions }) => {
    const numbers = verdictNumbers({ cost, conversions, targetCpa: 1, campaignWord });
    const word = wordFor(numbers);
    return decided(nextBudget(word, numbers) ?? 1, word === 'stop', word === 'scale');
  });
};

/** Only the words of VERDICT: whoever is tested keeps her budget. */
export const wordsOnly: Rule = (creators) =>
  newRule(creators).map((each) => (each.isStop || each.isScale ? each : test));

/**
 * The rule before: one conversion of prior knowledge at the pooled CPA of all creators, Poisson, scale
 * from 80 %, stop to 10 %, and no word while a window is open.
 */
export const formerRule: Rule = (creators) =>
  formerWords(creators).map((word, index) => (creators[index]?.hasOpenPost ? test : word));

/** The rule before, with open windows judged as if they were closed. */
export const formerWords: Rule = (creators) => {
  const spend = sumOf(creators, (seen) => seen.spend);
  const pooled = spend / (sumOf(creators, ({ conversions }) => conversions) + 0.5);
  return creators.map(({ spend: cost, conversions }) => {
    const chance = gammaTails(1 + conversions, pooled + cost).upper;
    if (chance <= 0.1) return stop;
    return chance >= 0.8 && conversions >= 5 ? scale : test;
  });
};

/** CPA below target: double; else stop. Fair to open posts, as dashboards are not. */
export const rawCpa: Rule = (creators) =>
  creators.map(({ countedSpend, conversions }) => (conversions > countedSpend ? scale : stop));

/** CPA against target, from three targets spent and five conversions on. */
export const patientCpa: Rule = (creators) =>
  creators.map(({ countedSpend, conversions }) => {
    if (conversions > countedSpend) return conversions >= 5 ? scale : test;
    return countedSpend >= 3 ? stop : test;
  });

/** CPA on all spend, as a dashboard sums it while windows are open. */
export const dashboardCpa: Rule = (creators) =>
  creators.map(({ spend, conversions }) => (conversions > spend ? scale : stop));
