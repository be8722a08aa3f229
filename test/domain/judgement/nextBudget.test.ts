import { nextBudget } from '../../../src/domain/judgement/nextBudget';
import type { VerdictNumbers } from '../../../src/domain/judgement/verdictNumbers';
import type { VerdictWord } from '../../../src/domain/judgement/verdictWord';

test.each<[VerdictWord, number | undefined]>([
  ['scale', 2],
  ['renegotiate', 1],
  ['stop', 0],
  ['not measurable', undefined],
])('on %s it is %p times, whatever the numbers', (word, expected) => {
  expect(nextBudget(word, { chance: 0.1, conversions: 0 } as VerdictNumbers)).toBe(expected);
});

/** Chance, conversions, and the budget beside a campaign of no word, one to stop and one to scale. */
test.each([
  [0.39, 9, [0.5, 0, 1]],
  [0.4, 9, [1, 0.5, 1.5]],
  [0.59, 9, [1, 0.5, 1.5]],
  [0.6, 1, [1.5, 1, 1.5]],
  // A chance that no conversion bears out is no promise
  [0.6, 0, [1, 0.5, 1.5]],
])('while testing at %d with %d conversions', (chance, conversions, expected) => {
  const found = ([undefined, 'stop', 'scale'] as const).map((campaignWord) =>
    nextBudget('keep testing', { chance, conversions, campaignWord } as VerdictNumbers),
  );
  expect(found).toEqual(expected);
});
