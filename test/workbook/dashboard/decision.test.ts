import { decisionOf, decisions, decisionTexts } from '../../../src/workbook/dashboard/decision';

test.each(decisions)('%s is recognised in both languages', (decision) => {
  expect(decisionOf(decisionTexts[decision].en)).toBe(decision);
  expect(decisionOf(decisionTexts[decision].ko)).toBe(decision);
});

test.each(['', 'Scale it', '__proto__'])('%p is no decision', (words) => {
  expect(decisionOf(words)).toBeNull();
});
