import { shownChanceOfLoss } from '../../../../src/domain/plan/budget/shownChanceOfLoss';
import { say } from '../../../../src/ground/text/text';

// planning.md: shown is .2 + .5 p in steps, never less than 1 in 5.
test.each([
  [0, 'about 1 in 5'],
  [0.04, 'about 1 in 5'],
  [0.1, 'about 1 in 4'],
  [0.21, 'about 1 in 3'],
  [0.4, 'about 2 in 5'],
  [0.59, 'about even'],
  [1, 'more likely than not'],
])('a simulated share of %d is told as %s', (share, words) => {
  expect(say(shownChanceOfLoss(share), 'en')).toBe(words);
});
