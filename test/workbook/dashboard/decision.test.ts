import { scoreboardTexts } from '../../../src/messages/scoreboardTexts';
import { decisionOf, decisions } from '../../../src/workbook/dashboard/decision';

test.each(decisions)('%s is recognised in both languages', (decision) => {
  expect(decisionOf(scoreboardTexts[decision].en)).toBe(decision);
  expect(decisionOf(scoreboardTexts[decision].ko)).toBe(decision);
});

test.each(['', 'Scale it', '__proto__'])('%p is no decision', (words) => {
  expect(decisionOf(words)).toBeNull();
});
