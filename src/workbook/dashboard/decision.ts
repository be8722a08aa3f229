import { keyOfText } from '../../ground/text/keyOfText';
import type { Text } from '../../ground/text/text';
import { judgementTexts } from '../../messages/judgementTexts';

/** What the Scoreboard advises about a creator or a campaign, in the order in which a leader reads it. */
export const decisions = [
  'scale',
  'keepTesting',
  'renegotiate',
  'stop',
  'tooEarly',
  'notMeasurable',
  'noTarget',
  'notStarted',
] as const;

export type Decision = (typeof decisions)[number];

const { words } = judgementTexts;

/** Decisions that the Scoreboard has a word for; the others leave its verdict blank. */
const saidAs = {
  scale: words.scale,
  keepTesting: words['keep testing'],
  renegotiate: words.renegotiate,
  stop: words.stop,
  tooEarly: words['too early'],
  notMeasurable: words['not measurable'],
} as const satisfies Partial<Record<Decision, Text>>;

/** The decision behind a verdict as the Scoreboard words it, in any language; null for other words. */
export function decisionOf(verdict: string): Decision | null {
  return keyOfText(saidAs, verdict) ?? null;
}
