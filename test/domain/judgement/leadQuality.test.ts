import fc from 'fast-check';
import { leadQuality } from '../../../src/domain/judgement/leadQuality';
import { sharePrior, uniformPrior } from '../../../src/domain/judgement/sharePrior';

const row = fc
  .tuple(fc.integer({ min: 0, max: 2000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([trials, share]) => ({ trials, successes: Math.floor(trials * share) }));

describe('leadQuality', () => {
  test.each([
    // qualified, leads, prior, level, low, middle, high; scipy 1.17: beta.ppf
    [6, 40, 1, 1, 0.9, 0.08297930309237617, 1 / 6, 0.2685442144173794],
    [0, 10, 1, 1, 0.9, 0.004652171732197298, 1 / 12, 0.2384041903808526],
    [10, 10, 1, 1, 0.9, 0.7615958096191473, 11 / 12, 0.9953478282678027],
    [30, 100, 1.2, 2.8, 0.8, 0.24340001035652012, 0.3, 0.3582697165572418],
  ])(
    '%d of %d agrees with scipy',
    (qualified, leads, successes, failures, level, low, middle, high) => {
      const range = leadQuality({ qualified, leads }, { successes, failures }, level);
      expect(range.low).toBeCloseTo(low, 10);
      expect(range.middle).toBeCloseTo(middle, 10);
      expect(range.high).toBeCloseTo(high, 10);
    },
  );

  test('holds its middle, between 0 and 1', () => {
    fc.assert(
      fc.property(row, fc.array(row, { maxLength: 12 }), ({ trials, successes }, rows) => {
        const range = leadQuality({ qualified: successes, leads: trials }, sharePrior(rows));
        expect(range.low).toBeGreaterThanOrEqual(0);
        expect(range.low).toBeLessThanOrEqual(range.middle);
        expect(range.middle).toBeLessThanOrEqual(range.high);
        expect(range.high).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each([
    [5, 4, 'qualified must not be greater than leads'],
    [-1, 4, 'qualified must not be negative'],
    [1, -4, 'leads must not be negative'],
  ])('%d of %d says: %s', (qualified, leads, sentence) => {
    expect(() => leadQuality({ qualified, leads }, uniformPrior)).toThrow(sentence);
  });
});

describe('sharePrior', () => {
  test('knows nothing from a single row', () => {
    expect(sharePrior([{ successes: 3, trials: 10 }])).toEqual(uniformPrior);
  });

  test('of a few rows is worth one success at the pooled share (by hand)', () => {
    const rows = [
      { successes: 10, trials: 50 },
      { successes: 9.5, trials: 49 },
    ];
    const { successes, failures } = sharePrior(rows);
    expect(successes).toBeCloseTo(1, 12);
    expect(failures).toBeCloseTo(4, 12);
  });

  test('is worth one of the rarer outcome, whichever it is', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 20 }), (rows) => {
        const { successes, failures } = sharePrior(rows);
        expect(Math.min(successes, failures)).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(successes + failures).toBeLessThan(
          2 + 2 * rows.reduce((sum, { trials }) => sum + trials, 200),
        );
      }),
    );
  });

  test('is strong when many rows are alike and weak when they are not', () => {
    const alike = Array.from({ length: 10 }, () => ({ successes: 20, trials: 100 }));
    const unlike = Array.from({ length: 10 }, (_, index) => ({
      successes: index < 5 ? 2 : 38,
      trials: 100,
    }));
    const strength = (prior: { successes: number; failures: number }) =>
      prior.successes + prior.failures;
    expect(strength(sharePrior(alike))).toBeCloseTo(199, 6);
    expect(strength(sharePrior(unlike))).toBeLessThan(10);
  });
});
