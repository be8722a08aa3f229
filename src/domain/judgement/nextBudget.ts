import type { VerdictNumbers } from './verdictNumbers';
import type { VerdictWord } from './verdictWord';

/** Times of this round's budget while nothing is decided. */
const steps = [0, 0.5, 1, 1.5] as const;
const POOR = 0.4;
const PROMISING = 0.6;

/**
 * The next budget in times of this round's: twice on scale, none on stop, the same on renegotiate; in
 * between as promising as the creator is, a step less or more where the campaign as a whole is clear.
 * `undefined` when not measurable.
 */
export function nextBudget(word: VerdictWord, numbers: VerdictNumbers): number | undefined {
  switch (word) {
    case 'scale':
      return 2;
    case 'renegotiate':
      return 1;
    case 'stop':
      return 0;
    case 'not measurable':
      return undefined;
    default: {
      const step = startOf(numbers) + shiftOf(numbers.campaignWord);
      return steps[Math.min(steps.length - 1, Math.max(0, step))];
    }
  }
}

function startOf({ chance, conversions }: VerdictNumbers): number {
  if (chance < POOR) return 1;
  return chance >= PROMISING && conversions >= 1 ? 3 : 2;
}

function shiftOf(campaignWord: VerdictWord | undefined): number {
  if (campaignWord === 'stop') return -1;
  return campaignWord === 'scale' ? 1 : 0;
}
