import fc from 'fast-check';
import { CHECK_RISK, FAMILY_WEIGHTS } from '../../../../src/domain/fraud/familyWeights';
import {
  type BurstFacts,
  burstSuspicion,
} from '../../../../src/domain/fraud/growth/burstSuspicion';

const facts = fc.record({
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  strength: fc.double({ min: 0, max: 1e6, noNaN: true }),
  evidence: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  package: fc.boolean(),
  visibility: fc.double({ min: 0, max: 1, noNaN: true }),
  explained: fc.boolean(),
});

describe('burstSuspicion', () => {
  test('by hand: a clear delivery of 8 % argues with 1 − 1/e', () => {
    const clear = {
      share: 0.08,
      strength: 100,
      evidence: 50,
      package: false,
      visibility: 1,
      explained: false,
    };
    expect(burstSuspicion(clear)).toBeCloseTo(1 - Math.exp(-1), 10);
    expect(burstSuspicion({ ...clear, explained: true })).toBeCloseTo(0.3 * (1 - Math.exp(-1)), 10);
  });

  test('what counts cannot tell apart stays below "Check", however large', () => {
    const unclear = { share: 1, strength: 1000, evidence: 0, package: false, explained: false };
    const suspicion = burstSuspicion({ ...unclear, visibility: 1 });
    expect(100 * FAMILY_WEIGHTS.growth.cap * suspicion).toBeLessThan(CHECK_RISK);
    expect(suspicion).toBeGreaterThan(0);
    expect(burstSuspicion({ ...unclear, evidence: 50, visibility: 0 })).toBe(0);
  });

  test('stays within 0-1 and never falls when a fact grows worse', () => {
    const keys = ['share', 'strength', 'evidence', 'visibility'] as const;
    fc.assert(
      fc.property(facts, facts, fc.constantFrom(...keys), (one, other, key) => {
        const worse: BurstFacts = { ...one, [key]: Math.max(one[key], other[key]) };
        expect(burstSuspicion(worse)).toBeGreaterThanOrEqual(burstSuspicion(one));
        expect(burstSuspicion({ ...one, package: true })).toBeGreaterThanOrEqual(
          burstSuspicion({ ...one, package: false }),
        );
        expect(burstSuspicion(worse)).toBeLessThanOrEqual(1);
        expect(burstSuspicion(one)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
