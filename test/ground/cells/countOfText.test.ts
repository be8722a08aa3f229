import { countOfText } from '../../../src/ground/cells/countOfText';

test.each([
  ['12400', 12_400],
  ['12,400', 12_400],
  ['12.400', 12_400],
  ['10.000', 10_000],
  ['10,000', 10_000],
  ['1.250.000', 1_250_000],
  ['12.00', 12],
  ['12,00', 12],
  ['1.5k', 1500],
  ['1,5k', 1500],
  ['1.2만', 12_000],
  // Before a unit three digits may well be decimals.
  ['1.250k', 1250],
  ['0', 0],
])('%s counts %d things in every locale', (text, count) => {
  expect(countOfText(text)).toBe(count);
});

test.each(['', '12.4', '-3', '1.25', 'twelve', '12 34'])('%s is no count', (text) => {
  expect(countOfText(text)).toBeNaN();
});
