import { numberWords, percentWords, unitExponents } from '../../../src/ground/cells/numberWords';

test('a word is no blank, and means one thing', () => {
  const units = Object.keys(unitExponents);
  const all = [...numberWords, ...percentWords, ...units];
  expect(all.filter((word) => word.trim() !== word || word === '')).toEqual([]);
  expect(new Set(all).size).toBe(all.length);
});
