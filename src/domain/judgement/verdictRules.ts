import type { VerdictNumbers } from './verdictNumbers';
import type { VerdictWord } from './verdictWord';

/** Creators that a group's row needs before it says anything about the channel. */
export const fewestCreators = 3;
/** Conversions that scale needs; with fewer and less than one target spent it is too early. */
export const fewestConversions = 5;
export const sureEnoughToScale = 0.7;
export const sureEnoughToStop = 0.15;
/** Counted spend in targets that stop needs, since it is hard to undo. */
export const targetsToStop = 3;
const targetsToSpeak = 1;
const moreLikelyProfitable = 0.5;

/** Whether a group's row stands for too few creators. */
export function hasTooFewCreators({ creators }: VerdictNumbers): boolean {
  return creators !== undefined && creators < fewestCreators;
}

/** The word that the numbers of a measurable row lead to; the first rule that holds decides. */
export function wordFor(numbers: VerdictNumbers): VerdictWord {
  const { targets, conversions, chance, chanceStop, chanceBreakEven } = numbers;
  const isSmall = targets < targetsToSpeak && conversions < fewestConversions;
  if (isSmall || hasTooFewCreators(numbers)) return 'too early';
  if (chanceStop <= sureEnoughToStop && targets >= targetsToStop) {
    return (chanceBreakEven ?? 0) >= moreLikelyProfitable ? 'renegotiate' : 'stop';
  }
  const isGood = chance >= sureEnoughToScale && conversions >= fewestConversions;
  return isGood ? 'scale' : 'keep testing';
}
