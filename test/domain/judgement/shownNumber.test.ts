import { shownCount, shownMoney, shownPercent } from '../../../src/domain/judgement/shownNumber';

test.each([
  [shownMoney, 0.12345, 0.123],
  [shownMoney, 999.4, 999],
  [shownMoney, 1234.6, 1235],
  [shownMoney, -1234.6, -1235],
  [shownMoney, -12.345, -12.3],
  [shownCount, 3.14, 3.1],
  [shownCount, 4, 4],
  [shownPercent, 0.00333, 0.33],
  [shownPercent, 0.0999, 10],
  [shownPercent, 0.104, 10],
  [shownPercent, 1.234, 123],
])('%p of %d', (shown, value, expected) => {
  expect(shown(value)).toBe(expected);
});
