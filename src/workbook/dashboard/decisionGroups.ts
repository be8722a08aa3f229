import type { CreatorStanding } from './creatorStandings';
import { type Decision, decisions } from './decision';

/** The creators of one decision and their part in the whole. */
export interface DecisionGroup {
  readonly decision: Decision;
  readonly creators: readonly CreatorStanding[];
  /** Fractions of what all creators cost and brought; null when that is nothing. */
  readonly spendShare: number | null;
  readonly orderShare: number | null;
}

/**
 * Creators by what to do about them, every decision in a fixed order. Within a group the best ROMI
 * leads; among those to stop the largest spend does, because it frees most.
 */
export function decisionGroups(creators: readonly CreatorStanding[]): DecisionGroup[] {
  return decisions.map((decision) => {
    const members = creators.filter((creator) => creator.decision === decision);
    return {
      decision,
      creators: decision === 'stop' ? members.sort((a, b) => b.spend - a.spend) : members,
      spendShare: shareOf(members, creators, ({ spend }) => spend),
      orderShare: shareOf(members, creators, ({ orders }) => orders),
    };
  });
}

function shareOf(
  members: readonly CreatorStanding[],
  all: readonly CreatorStanding[],
  figure: (creator: CreatorStanding) => number,
): number | null {
  const sum = (of: readonly CreatorStanding[]) => of.reduce((sum, each) => sum + figure(each), 0);
  const whole = sum(all);
  return whole > 0 ? sum(members) / whole : null;
}
