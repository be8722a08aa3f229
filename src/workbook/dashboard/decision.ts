import { judgementTexts } from '../../messages/judgementTexts';
import { scoreboardTexts } from '../../messages/scoreboardTexts';

const { words } = judgementTexts;

/** What the Scoreboard advises about a creator or a campaign, in the order in which a leader reads it, and its words. */
export const decisionTexts = {
  scale: words.scale,
  keepTesting: words['keep testing'],
  renegotiate: words.renegotiate,
  stop: words.stop,
  tooEarly: words['too early'],
  notMeasurable: words['not measurable'],
  noTarget: scoreboardTexts.noTarget,
  notStarted: scoreboardTexts.notStarted,
} as const;

export type Decision = keyof typeof decisionTexts;

export const decisions = Object.keys(decisionTexts) as readonly Decision[];

/** The decision behind a verdict as the Scoreboard words it, in any language; null for other words. */
export function decisionOf(verdict: string): Decision | null {
  const isSaid = (decision: Decision) =>
    Object.values<string>(decisionTexts[decision]).includes(verdict);
  return decisions.find(isSaid) ?? null;
}
