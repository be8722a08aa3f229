import { scoreboardTexts } from '../../messages/scoreboardTexts';

/** What the Scoreboard advises about a creator or a campaign, in the order in which a leader reads it. */
export const decisions = [
  'scale',
  'keepTesting',
  'stop',
  'tooEarly',
  'noTarget',
  'notStarted',
] as const;

export type Decision = (typeof decisions)[number];

/** The decision behind a verdict as the Scoreboard words it, in any language; null for other words. */
export function decisionOf(verdict: string): Decision | null {
  const isSaid = (decision: Decision) =>
    Object.values<string>(scoreboardTexts[decision]).includes(verdict);
  return decisions.find(isSaid) ?? null;
}
