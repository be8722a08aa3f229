import { judgementTexts } from '../../../src/messages/judgementTexts';
import { decisionOf, decisions } from '../../../src/workbook/dashboard/decision';

const { words } = judgementTexts;

test.each(Object.entries(words))('%s is recognised in both languages', (_, { en, ko }) => {
  expect(decisions).toContain(decisionOf(en));
  expect(decisionOf(ko)).toBe(decisionOf(en));
});

test('every word has its own decision', () => {
  expect(new Set(Object.values(words).map(({ en }) => decisionOf(en))).size).toBe(6);
});

test.each(['', 'Scale it', '__proto__'])('%p is no decision', (other) => {
  expect(decisionOf(other)).toBeNull();
});
