import { capital } from '../../../src/ground/text/capital';

test.each([
  ['cost must be greater than zero', 'Cost must be greater than zero'],
  ['', ''],
  ['비용', '비용'],
])('"%s" stands by itself as "%s"', (sentence, expected) => {
  expect(capital(sentence)).toBe(expected);
});
