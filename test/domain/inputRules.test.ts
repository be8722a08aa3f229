import {
  finiteResult,
  requireBelowOne,
  requireFinite,
  requireFraction,
  requireNotNegative,
  requirePositive,
} from '../../src/domain/inputRules';

const notFinite = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

describe('rules for input', () => {
  test.each([
    [requireFinite, [0, -1, 1e308], notFinite],
    [requirePositive, [5e-324, 1e308], [0, -1, ...notFinite]],
    [requireNotNegative, [0, 1e308], [-5e-324, ...notFinite]],
    [requireFraction, [0, 0.5, 1], [-0.1, 1.1, ...notFinite]],
    [requireBelowOne, [0, 0.999], [1, -0.1, ...notFinite]],
  ])('%p lets good values pass and names the argument of a bad one', (rule, good, bad) => {
    for (const value of good) expect(() => rule('share', value)).not.toThrow();
    for (const value of bad) expect(() => rule('share', value)).toThrow(/^share must/);
  });

  test('a result is a number or a sentence', () => {
    expect(finiteResult(-2)).toBe(-2);
    for (const value of notFinite) expect(() => finiteResult(value)).toThrow('result is too large');
  });
});
