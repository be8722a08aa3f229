import type { Decision } from '../../workbook/dashboard/decision';

/** A sign beside every decision, so that nobody depends on its colour; the same in cards and pictures. */
export const decisionSigns: Readonly<Record<Decision, string>> = {
  scale: '▲',
  keepTesting: '◆',
  renegotiate: '▽',
  stop: '■',
  tooEarly: '○',
  notMeasurable: '△',
  noTarget: '?',
  notStarted: '–',
};

/** A name with the sign of its decision before it. */
export function signedName(name: string, decision: Decision | null): string {
  return decision === null ? name : `${decisionSigns[decision]} ${name}`;
}
