import type { VerdictNumbers } from '../../../src/domain/judgement/verdictNumbers';
import { hasTooFewCreators, wordFor } from '../../../src/domain/judgement/verdictRules';

const sure = { targets: 3, conversions: 5, chance: 0.5, chanceStop: 0.5 };

/** Each limit as the design names it: it belongs to the side that speaks. */
test.each<[string, Partial<VerdictNumbers>, string]>([
  ['one target spent', { targets: 1, conversions: 4 }, 'keep testing'],
  ['less than one', { targets: 0.999, conversions: 4 }, 'too early'],
  ['less than one, five conversions', { targets: 0.999, conversions: 5 }, 'keep testing'],
  ['15 % and three targets', { chanceStop: 0.15 }, 'stop'],
  ['15 % before three targets', { chanceStop: 0.15, targets: 2.999 }, 'keep testing'],
  ['just above 15 %', { chanceStop: 0.1501 }, 'keep testing'],
  ['as likely as not profitable', { chanceStop: 0.15, chanceBreakEven: 0.5 }, 'renegotiate'],
  ['hardly profitable', { chanceStop: 0.15, chanceBreakEven: 0.499 }, 'stop'],
  ['70 % and five conversions', { chance: 0.7 }, 'scale'],
  ['70 % and four', { chance: 0.7, conversions: 4 }, 'keep testing'],
  ['just below 70 %', { chance: 0.699 }, 'keep testing'],
  ['a group of two', { chance: 0.7, creators: 2 }, 'too early'],
  ['a group of three', { chance: 0.7, creators: 3 }, 'scale'],
])('%s', (_, numbers, word) => {
  expect(wordFor({ ...sure, ...numbers } as VerdictNumbers)).toBe(word);
});

test.each([
  [undefined, false],
  [0, true],
  [2, true],
  [3, false],
])('a row of %p creators stands for too few: %p', (creators, expected) => {
  expect(hasTooFewCreators({ creators } as VerdictNumbers)).toBe(expected);
});
