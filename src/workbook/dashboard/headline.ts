import type { CreatorPerformance } from './creatorPerformances';
import type { Scorecard } from './scorecards';

/** What a leader must know if she reads one sentence only; null and 0 are left out of it. */
export interface Headline {
  /** Too early for a return of everything together. */
  readonly isTooEarly: boolean;
  readonly romi: number | null;
  /** Difference to the period before, as a fraction (0.42 = 42 points). */
  readonly romiChange: number | null;
  /** Cost per lead, where nothing but leads is counted. */
  readonly costPerLead: number | null;
  readonly renew: number;
  readonly renegotiate: number;
  readonly stop: number;
  /** What the creators to stop have cost so far and would cost again. */
  readonly atRisk: number;
  readonly judged: number;
  readonly creators: number;
}

/** The headline's figures: the period's ROMI, and what the verdicts ask for. */
export function headlineOf(
  scorecards: readonly Scorecard[],
  creators: readonly CreatorPerformance[],
  isTooEarly = false,
): Headline {
  const romi = scorecards.find(({ key }) => key === 'romi');
  const costPerLead = scorecards.find(({ key }) => key === 'cpl');
  const countsOrders = scorecards.some(({ key }) => key === 'cpa');
  const withDecision = (decision: CreatorPerformance['decision']) =>
    creators.filter((creator) => creator.decision === decision);
  const stopped = withDecision('stop');
  const started = creators.filter(({ decision }) => decision !== 'notStarted');
  return {
    isTooEarly,
    romi: romi?.value ?? null,
    romiChange: differenceOf(romi),
    costPerLead: countsOrders ? null : (costPerLead?.value ?? null),
    renew: withDecision('scale').length,
    renegotiate: withDecision('renegotiate').length,
    stop: stopped.length,
    atRisk: stopped.reduce((sum, { spend }) => sum + spend, 0),
    judged: started.filter(({ decision }) => decision !== null && judged.has(decision)).length,
    creators: started.length,
  };
}

const judged: ReadonlySet<string> = new Set(['scale', 'keepTesting', 'renegotiate', 'stop']);

function differenceOf(card: Scorecard | undefined): number | null {
  if (!card || card.value === null || card.before === null) return null;
  return card.value - card.before;
}
