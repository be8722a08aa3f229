import type { Message } from '../../ground/text/text';
import { nextBudget } from './nextBudget';
import type { Unmeasured } from './unmeasuredBecause';
import { type VerdictEvidence, verdictNumbers } from './verdictNumbers';
import { unmeasuredReason, verdictReason } from './verdictReason';
import { wordFor } from './verdictRules';
import type { VerdictWord } from './verdictWord';

/** The word, its reason, and the numbers behind both. */
export interface Verdict {
  readonly word: VerdictWord;
  /** the numbers, and what would change the word */
  readonly why: Message;
  /** probability that the true CPA is below the target; absent when not measurable */
  readonly chance: number | undefined;
  /** the same, reckoning with orders that carry no key; stop and renegotiate are read from it */
  readonly chanceStop: number | undefined;
  /** the next budget in times of this round's, 0 to 2; absent when not measurable */
  readonly nextBudget: number | undefined;
}

/**
 * Scale, keep testing, renegotiate, stop, or too early to say, from the row's own evidence, with the
 * numbers behind it. Stop is hard to undo and needs more than scale.
 *
 * @throws InputError when a value is negative, a CPA is not above zero or captured is no share above zero
 */
export function verdict(evidence: VerdictEvidence): Verdict {
  const numbers = verdictNumbers(evidence);
  const word = wordFor(numbers);
  return {
    word,
    why: verdictReason(word, numbers),
    chance: numbers.chance,
    chanceStop: numbers.chanceStop,
    nextBudget: nextBudget(word, numbers),
  };
}

/** The verdict on a creator who cannot be measured, whatever the spend. */
export function notMeasurable(because: Unmeasured): Verdict {
  return {
    word: 'not measurable',
    why: unmeasuredReason(because),
    chance: undefined,
    chanceStop: undefined,
    nextBudget: undefined,
  };
}
