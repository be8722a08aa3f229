import { findingsLine, joinedMessages } from '../../../src/ground/text/joinedMessages';
import { message, say } from '../../../src/ground/text/text';

const cost = { en: 'cost {money}', ko: '비용 {money}' } as const;
const told = [1000, 5].map((money) => message(cost, { money }));

test.each([
  ['en', 'cost 1,000, cost 5'],
  ['ko', '비용 1,000, 비용 5'],
] as const)('in %s: %s', (language, expected) => {
  expect(say(joinedMessages(told, ', '), language)).toBe(expected);
});

test('what was found stands in one line; nothing was found where there is none', () => {
  const line = findingsLine(told);
  expect(line && say(line, 'en')).toBe('cost 1,000; cost 5');
  expect(findingsLine([])).toBeUndefined();
});
