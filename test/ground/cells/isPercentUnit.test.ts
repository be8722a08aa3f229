import { isPercentUnit } from '../../../src/ground/cells/isPercentUnit';

test.each([
  ['%', true],
  [' Percent ', true],
  ['pct', true],
  ['퍼센트', true],
  ['％', true],
  ['', false],
  ['ratio', false],
  ['USD', false],
])('%p: %p', (unit, expected) => {
  expect(isPercentUnit(unit)).toBe(expected);
});
