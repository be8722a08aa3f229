import { cpaCvs, medianCpas } from '../coverage/simulatedMarket';
import type { Rule } from './rules';
import { type Outcome, ROUNDS, runCampaign, type Setting } from './simulatedRounds';

/** What a rule costs over many campaigns. */
export interface RuleReport {
  /** forgone profit of the next round per 100 of the pilot's spend */
  readonly nextRound: number;
  /** the same, mean of three rounds */
  readonly threeRounds: number;
  readonly wrongStops: number;
  readonly goodStopped: number;
  readonly wrongScales: number;
}

const bunchings = [1, 2, 3] as const;
const halfLives = [0.7, 3] as const;

/** Spend of a creator in the pilot, in targets. */
export const anyPilot = [0.5, 30] as const;
export const smallPilot = [0.5, 5] as const;

/** Every market, how bunched conversions come and how fast, with pilots of this size. */
export function settingsFor(
  spend: Setting['spend'],
  medians: readonly number[] = medianCpas,
): readonly Setting[] {
  return medians.flatMap((medianCpa) =>
    cpaCvs.flatMap((cpaCv) =>
      bunchings.flatMap((bunching) =>
        halfLives.map((halfLifeDays) => ({ medianCpa, cpaCv, bunching, halfLifeDays, spend })),
      ),
    ),
  );
}

/** Runs a rule over the same campaigns as every other: seeds belong to settings, not to rules. */
export function reportOn(
  rule: Rule,
  campaigns: number,
  settings: readonly Setting[] = settingsFor(anyPilot),
): RuleReport {
  const outcomes = settings.flatMap((setting, index) =>
    Array.from({ length: campaigns }, (_, campaign) =>
      runCampaign(setting, rule, 1 + index * 100_003 + campaign),
    ),
  );
  const total = (of: (outcome: Outcome) => number) =>
    outcomes.reduce((sum, outcome) => sum + of(outcome), 0);
  const spend = total((outcome) => outcome.spend);
  const regret = (round: number) => (100 * total(({ regrets }) => regrets[round] ?? 0)) / spend;
  const regrets = Array.from({ length: ROUNDS }, (_, round) => regret(round));
  return {
    nextRound: regrets[0] ?? Number.NaN,
    threeRounds: regrets.reduce((sum, each) => sum + each, 0) / ROUNDS,
    wrongStops: total(({ wrongStops }) => wrongStops) / total(({ stops }) => stops),
    goodStopped: total(({ goodStopped }) => goodStopped) / total(({ good }) => good),
    wrongScales: total(({ wrongScales }) => wrongScales) / total(({ scales }) => scales),
  };
}
