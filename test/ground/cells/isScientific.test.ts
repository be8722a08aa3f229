import { isScientific } from '../../../src/ground/cells/isScientific';

test.each([
  ['2.02610E+15', true],
  [' 2,0261e+15 ', true],
  ['-2E+5', true],
  ['+2E+05', true],
  ['20.2E+15', false],
  ['2.E+15', false],
  ['2.5E15', false],
  ['2.5E+151', false],
  ['A2.5E+15', false],
  ['SE+12', false],
  ['20260101', false],
])('%s lost its last digits: %p', (key, expected) => {
  expect(isScientific(key)).toBe(expected);
});
