import { cpaStability } from '../../../src/domain/judgement/cpaStability';
import { drawPoisson } from '../../../src/domain/statistics/randomDraws';
import { randomStream } from '../../../src/domain/statistics/randomStream';

function rows(...pairs: [number, number][]) {
  return pairs.map(([cost, conversions]) => ({ cost, conversions }));
}

describe('cpaStability', () => {
  test.each([
    [
      rows([300, 16], [320, 20], [350, 3], [150, 0]),
      7.380626780626781,
      'scipy: chisquare(y, m c) / 3',
    ],
    [rows([100, 5], [200, 10]), 0, 'the very same CPA'],
    [rows([100, 10], [100, 0]), 10, 'by hand: 5 + 5 over 1'],
  ])('of %j is %d (%s)', (given, expected) => {
    expect(cpaStability(given)).toBeCloseTo(expected, 10);
  });

  test('is about 1 when only luck differs', () => {
    const random = randomStream(4);
    const given = Array.from({ length: 400 }, () => ({
      cost: 100,
      conversions: drawPoisson(6, random),
    }));
    expect(cpaStability(given)).toBeCloseTo(1, 0);
  });

  test('does not depend on the currency', () => {
    const given = rows([300, 16], [320, 20], [350, 3]);
    const inWon = given.map(({ cost, conversions }) => ({ cost: cost * 1400, conversions }));
    expect(cpaStability(inWon)).toBeCloseTo(cpaStability(given), 10);
  });

  test.each([
    [rows([1, 1]), 'costs must have at least two rows to compare'],
    [rows([0, 1], [1, 1]), 'costs must be greater than zero'],
    [rows([1, 0], [1, 0]), 'conversions must hold at least one conversion'],
    [rows([-1, 1], [1, 2]), 'costs must not be negative'],
    [rows([1, -1], [1, 2]), 'conversions must not be negative'],
  ])('%j says: %s', (given, sentence) => {
    expect(() => cpaStability(given)).toThrow(sentence);
  });
});
