import fc from 'fast-check';
import { authenticImpressions } from '../../../src/domain/impressions/authenticImpressions';

const shown = fc
  .tuple(
    fc.double({ min: 1, max: 1e9, noNaN: true }),
    fc.double({ min: 0.001, max: 1, noNaN: true }),
  )
  .map(([impressions, reachShare]) => ({ impressions, reach: impressions * reachShare }));
const share = fc.double({ min: 0, max: 0.99, noNaN: true });
const weight = fc.double({ min: 0, max: 1, noNaN: true });

describe('authenticImpressions', () => {
  test.each([
    [{ impressions: 40_000, reach: 28_000, invalidShare: 0.12 }, 30_973, 'measure.md section 1'],
    [{ impressions: 18_000, reach: 12_000, invalidShare: 0.03 }, 15_049, 'measure.md section 1'],
    [{ impressions: 1000 }, 1000, 'reach unknown: everybody saw it once'],
    [{ impressions: 3000, reach: 1000, repeatWeight: 0.5 }, 1750, 'by hand: 1 + 0.5 + 0.25'],
    [{ impressions: 3000, reach: 1000, repeatWeight: 0 }, 1000, 'by hand: people'],
    [{ impressions: 3000, reach: 1000, repeatWeight: 1 }, 3000, 'by hand: impressions'],
    [{ impressions: 0 }, 0, 'not shown'],
    [{ impressions: 0, reach: 0 }, 0, 'not shown'],
  ])('%j → %d (%s)', (placement, expected, _source) => {
    expect(Math.round(authenticImpressions(placement))).toBe(expected);
  });

  test.each([
    [{ impressions: -1 }, 'impressions must not be negative'],
    [{ impressions: 10, reach: 0 }, 'reach must be greater than zero'],
    [{ impressions: 10, reach: 11 }, 'reach must not be greater than impressions'],
    [
      { impressions: 10, invalidShare: 1 },
      'invalid_share must be at least 0 and below 1 (0.1 for 10%)',
    ],
    [
      { impressions: 10, invalidShare: -0.1 },
      'invalid_share must be at least 0 and below 1 (0.1 for 10%)',
    ],
    [{ impressions: 10, repeatWeight: 1.1 }, 'repeat_weight must be between 0 and 1 (0.1 for 10%)'],
  ])('%j says: %s', (placement, sentence) => {
    expect(() => authenticImpressions(placement)).toThrow(sentence);
  });

  test('lies between the people and the impressions that were genuine', () => {
    fc.assert(
      fc.property(shown, share, weight, (seen, invalidShare, repeatWeight) => {
        const authentic = authenticImpressions({ ...seen, invalidShare, repeatWeight });
        const genuine = 1 - invalidShare;
        expect(authentic).toBeGreaterThanOrEqual(genuine * seen.reach * (1 - 1e-9));
        expect(authentic).toBeLessThanOrEqual(genuine * seen.impressions * (1 + 1e-9));
      }),
    );
  });

  test('one exposure is worth exactly one, whatever the next would be', () => {
    // Computed as a series, a weight of 0.3 gives 1.0000000000000002
    expect(authenticImpressions({ impressions: 1000, repeatWeight: 0.3 })).toBe(1000);
  });

  test('stays smooth where the weight comes close to 1', () => {
    const seen = { impressions: 5000, reach: 1000 };
    expect(authenticImpressions({ ...seen, repeatWeight: 1 - 1e-14 })).toBeCloseTo(5000, 6);
  });
});
