import { isPlaceholder } from '../../../src/ground/cells/isPlaceholder';

test.each([
  ['-', true],
  [' — ', true],
  ['…', true],
  ['???', true],
  ['n/a', true],
  ['N.A.', true],
  ['N / A', true],
  ['', false],
  ['x', false],
  ['0', false],
  ['no', false],
  ['na', false],
  ['-3', false],
  ['😀', false],
  ['차', false],
])('%j stands for nothing: %p', (text, expected) => {
  expect(isPlaceholder(text)).toBe(expected);
});
