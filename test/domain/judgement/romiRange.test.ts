import fc from 'fast-check';
import { cpaRange } from '../../../src/domain/judgement/cpaRange';
import { romiRange } from '../../../src/domain/judgement/romiRange';
import { expectClose } from '../../support/expectClose';

describe('romiRange', () => {
  test.each([
    // worked examples of the specification, computed independently
    [
      { cost: 300, conversions: 16, marginPerConversion: 25 },
      [-0.2930255108023695, 0.33333333333333326, 1.3393480876216906],
    ],
    [{ cost: 500, conversions: 0, marginPerConversion: 40 }, [-1, -1, -0.671171124948583]],
    [
      { cost: 900, conversions: 6, marginPerConversion: 180, marginCv: 0 },
      [-0.5012330735399777, 0.19999999999999996, 1.537846640693067],
    ],
  ])('%j: %j', (evidence, expected) => {
    const range = romiRange(evidence);
    expectClose([range?.low, range?.middle, range?.high], expected);
  });

  test('without cost there is no return on it', () => {
    expect(romiRange({ cost: 0, conversions: 3, marginPerConversion: 5 })).toBeUndefined();
  });

  test('unknown margins widen it as a larger variation would', () => {
    const row = { cost: 300, conversions: 16, marginPerConversion: 25 };
    const half = romiRange({ ...row, marginCv: 0.8, knownShare: 0.5 });
    expect(half).toEqual(romiRange({ ...row, marginCv: Math.sqrt(2) * 0.8 }));
    expect(half?.high).toBeGreaterThan(romiRange(row)?.high ?? Number.NaN);
  });

  test('with margins that never vary it is the CPA range turned over', () => {
    const row = { cost: 900, conversions: 6, bunching: 2, level: 0.8 };
    const cpa = cpaRange(row);
    const romi = romiRange({ ...row, marginPerConversion: 180, marginCv: 0 });
    expectClose(
      [romi?.low, romi?.high],
      [180 / (cpa?.high ?? 0) - 1, 180 / (cpa?.low ?? 0) - 1],
      1e-12,
    );
  });

  test('holds the observed return and never falls below losing all', () => {
    const money = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    const count = fc.double({ min: 0, max: 1e4, noNaN: true });
    const positive = fc.double({ min: 0.01, max: 1e4, noNaN: true });
    const variation = fc.double({ min: 0, max: 3, noNaN: true });
    fc.assert(
      fc.property(
        fc.record({ cost: money, conversions: count }),
        positive,
        variation,
        fc.option(positive, { nil: undefined }),
        (row, marginPerConversion, marginCv, expectedCpa) => {
          const range = romiRange({ ...row, marginPerConversion, marginCv, expectedCpa });
          const { low, middle, high } = range ?? { low: 0, middle: 0, high: 0 };
          expect(low).toBeGreaterThanOrEqual(-1);
          expect(middle).toBeCloseTo((marginPerConversion * row.conversions) / row.cost - 1, 6);
          expect(middle).toBeGreaterThanOrEqual(low);
          expect(high).toBeGreaterThanOrEqual(middle);
        },
      ),
    );
  });

  test.each([
    [{ marginPerConversion: 0 }, 'margin_per_conversion must be greater than zero'],
    [{ marginCv: -1 }, 'margin_cv must not be negative'],
    [{ expectedCpa: 0 }, 'expected_cpa must be greater than zero'],
    [{ bunching: 0 }, 'bunching must be greater than zero'],
    [{ knownShare: 0 }, 'known_share must be greater than zero'],
    [{ level: 2 }, 'level must be at least 0.5 and below 1 (0.9 for 90%)'],
  ])('%j says: %s', (wrong, sentence) => {
    const evidence = { cost: 1, conversions: 1, marginPerConversion: 1 };
    expect(() => romiRange({ ...evidence, ...wrong })).toThrow(sentence);
  });
});
