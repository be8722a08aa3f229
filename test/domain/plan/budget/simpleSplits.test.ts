import { equalSplit, lastReturnSplit } from '../../../../src/domain/plan/budget/simpleSplits';
import { budgetCreator, seenCreator } from './budgetCreators';

test('the same number of posts for everybody, as far as the money goes', () => {
  const creators = [seenCreator('a', 3), seenCreator('b', 30), seenCreator('c', 1)];
  expect(equalSplit(creators, 800)).toEqual([2, 1, 1]);
});

test('by last ROMI the money follows the last month', () => {
  const creators = [seenCreator('a', 10), seenCreator('b', 30)];
  expect(lastReturnSplit(creators, 800)).toEqual([1, 3]);
});

test('without any return yet everybody is alike, and a creator without a price gets nothing', () => {
  const creators = [budgetCreator({}), budgetCreator({ costPerPost: undefined })];
  expect(lastReturnSplit(creators, 400)).toEqual([2, 0]);
});
