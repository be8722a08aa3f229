import { cpe } from '../../../src/domain/money/cpe';

describe('cpe', () => {
  test.each([
    [300, 1200, 0.25, 'by hand'],
    [0, 5, 0, 'nothing spent'],
  ])('cpe(%d, %d) = %d (%s)', (cost, engagements, expected) => {
    expect(cpe(cost, engagements)).toBeCloseTo(expected, 10);
  });

  test.each([
    [1, 0, 'engagements must be greater than zero'],
    [1, -3, 'engagements must be greater than zero'],
    [-1, 3, 'cost must not be negative'],
    [Number.NaN, 3, 'cost must be a number of ordinary size'],
    [1, Number.POSITIVE_INFINITY, 'engagements must be a number of ordinary size'],
    [1e308, 1e-308, 'result is too large to show: check the units of the numbers'],
  ])('cpe(%d, %d) says: %s', (cost, engagements, sentence) => {
    expect(() => cpe(cost, engagements)).toThrow(sentence);
  });
});
