import fc from 'fast-check';
import { chance } from '../../../src/domain/judgement/chance';
import { expectClose } from '../../support/expectClose';

const money = fc.double({ min: 0, max: 1e5, noNaN: true });
const cpa = fc.double({ min: 0.1, max: 1e4, noNaN: true });
const count = fc.double({ min: 0, max: 1000, noNaN: true });
const bunchings = fc.double({ min: 1, max: 5, noNaN: true });

describe('chance', () => {
  test.each([
    // worked examples of the specification, computed independently
    [{ cost: 300, conversions: 4, targetCpa: 100 }, 0.6490900970955407],
    [{ cost: 20, conversions: 1, targetCpa: 100 }, 0.7048554563308369],
    [{ cost: 28, conversions: 0, targetCpa: 21 }, 0.20555614525359373],
    [{ cost: 2000, conversions: 12, targetCpa: 100, bunching: 1 }, 0.028365944688460636],
    // by hand: shape 1, so Q(1, x) = e^−x, x = ln 2 + 50 / (1.5 · 25)
    [{ cost: 50, conversions: 0, targetCpa: 25 }, 0.5 * Math.exp(-4 / 3)],
    [{ cost: 0, conversions: 0, targetCpa: 25 }, 0.5],
    [{ cost: 50, conversions: 0, targetCpa: 25, expectedCpa: 50 }, 0.25 * Math.exp(-4 / 3)],
  ])('%j: %d', (evidence, expected) => {
    expectClose([chance(evidence)], [expected]);
  });

  test('with whole independent conversions it is a Poisson sum', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        money,
        cpa,
        cpa,
        (conversions, cost, target, stated) => {
          const x = (stated * Math.LN2 + cost) / target;
          let term = Math.exp(-x);
          let sum = term;
          for (let j = 1; j <= conversions; j++) {
            term *= x / j;
            sum += term;
          }
          const row = { cost, conversions, targetCpa: target, expectedCpa: stated, bunching: 1 };
          expect(chance(row)).toBeCloseTo(sum, 11);
        },
      ),
    );
  });

  test('rises with target and conversions, falls with cost, and stays between 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.record({ cost: money, conversions: count, targetCpa: cpa, bunching: bunchings }),
        fc.option(cpa, { nil: undefined }),
        money,
        count,
        (base, stated, more, extra) => {
          const row = { ...base, expectedCpa: stated };
          const found = chance(row);
          expect(found).toBeGreaterThanOrEqual(0);
          expect(found).toBeLessThanOrEqual(1);
          const slack = 1e-11;
          expect(chance({ ...row, cost: row.cost + more })).toBeLessThanOrEqual(found + slack);
          expect(chance({ ...row, conversions: row.conversions + extra })).toBeGreaterThanOrEqual(
            found - slack,
          );
          const fixed = { ...row, expectedCpa: stated ?? row.targetCpa };
          const easier = { ...fixed, targetCpa: 2 * row.targetCpa };
          expect(chance(easier)).toBeGreaterThanOrEqual(found - slack);
        },
      ),
    );
  });

  test.each([
    [{ targetCpa: 0 }, 'target_cpa must be greater than zero'],
    [{ targetCpa: -1 }, 'target_cpa must be greater than zero'],
    [{ expectedCpa: 0 }, 'expected_cpa must be greater than zero'],
    [{ bunching: -1 }, 'bunching must be greater than zero'],
    [{ cost: -1 }, 'cost must not be negative'],
  ])('%j says: %s', (wrong, sentence) => {
    const row = { cost: 1, conversions: 1, targetCpa: 1 };
    expect(() => chance({ ...row, ...wrong })).toThrow(sentence);
  });
});
