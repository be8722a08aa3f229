import fc from 'fast-check';
import { volumeGrowth } from '../../../src/domain/judgement/volumeGrowth';

describe('volumeGrowth', () => {
  test.each([
    [120, 100, Math.log(1.2), Math.sqrt(1 / 120 + 1 / 100), 'by definition'],
    [100, 100, 0, Math.sqrt(0.02), 'unchanged'],
    [5, 0, Math.log(11), Math.sqrt(1 / 5.5 + 2), 'half a count each when one is zero'],
    [0, 5, -Math.log(11), Math.sqrt(1 / 5.5 + 2), 'half a count each when one is zero'],
    [0, 0, 0, 2, 'nothing on both sides'],
  ])('from %d after %d is %d ± %d (%s)', (current, previous, logGrowth, standardError) => {
    const found = volumeGrowth(current, previous);
    expect(found.logGrowth).toBeCloseTo(logGrowth, 12);
    expect(found.standardError).toBeCloseTo(standardError, 12);
  });

  test('is undone by the way back', () => {
    const count = fc.integer({ min: 0, max: 1e9 });
    fc.assert(
      fc.property(count, count, (a, b) => {
        expect(volumeGrowth(a, b).logGrowth + volumeGrowth(b, a).logGrowth).toBeCloseTo(0, 12);
      }),
    );
  });

  test.each([
    [-1, 1, 'current must not be negative'],
    [1, -1, 'previous must not be negative'],
  ])('%d after %d says: %s', (current, previous, sentence) => {
    expect(() => volumeGrowth(current, previous)).toThrow(sentence);
  });
});
