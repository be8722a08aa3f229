import type { CreatorPerformance } from './creatorPerformances';
import { type Decision, decisions } from './decision';

/** The creators of one decision and their part in the whole. */
export interface DecisionGroup {
  readonly decision: Decision;
  readonly creators: readonly CreatorPerformance[];
  /** Fractions of what counts of all creators' cost and of their conversions; null when that is nothing. */
  readonly spendShare: number | null;
  readonly conversionShare: number | null;
}

/**
 * Creators by what to do about them, every decision in a fixed order. Within a group the surest
 * profit leads; among those to stop the largest spend does, because it frees most.
 */
export function decisionGroups(creators: readonly CreatorPerformance[]): DecisionGroup[] {
  const actions = new Set(creators.map(({ action }) => action).filter((action) => action !== null));
  const isOneAction = actions.size === 1;
  return decisions.map((decision) => {
    const members = creators.filter((creator) => creator.decision === decision);
    return {
      decision,
      creators: decision === 'stop' ? members.sort((a, b) => b.spend - a.spend) : members,
      spendShare: shareOf(members, creators, ({ countedSpend }) => countedSpend),
      conversionShare: isOneAction
        ? shareOf(members, creators, ({ conversions }) => conversions)
        : null,
    };
  });
}

function shareOf(
  members: readonly CreatorPerformance[],
  all: readonly CreatorPerformance[],
  figure: (creator: CreatorPerformance) => number | null,
): number | null {
  if (members.every((each) => figure(each) === null)) return null;
  const sum = (of: readonly CreatorPerformance[]) =>
    of.reduce((total, each) => total + (figure(each) ?? 0), 0);
  const whole = sum(all);
  return whole > 0 ? sum(members) / whole : null;
}
