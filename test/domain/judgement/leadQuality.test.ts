import fc from 'fast-check';
import { leadQuality } from '../../../src/domain/judgement/leadQuality';
import { expectClose } from '../../support/expectClose';

describe('leadQuality', () => {
  test.each([
    // worked examples of the specification, computed independently
    [3, 20, [0.04456542144106641, 0.15, 0.356904851203436]],
    [0, 8, [0, 0, 0.29052627357641164]],
    // by symmetry with the one before
    [8, 8, [1 - 0.29052627357641164, 1, 1]],
  ])('%d of %d: %j', (qualified, leads, expected) => {
    const range = leadQuality({ qualified, leads });
    expectClose([range?.low, range?.middle, range?.high], expected);
  });

  test('a thousand million leads may be counted', () => {
    expect(leadQuality({ qualified: 5e8, leads: 1e9 })?.middle).toBe(0.5);
  });

  test('without leads nothing is known', () => {
    expect(leadQuality({ qualified: 0, leads: 0 })).toBeUndefined();
  });

  test('holds the observed share, between 0 and 1', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), share, (leads, part) => {
        const qualified = Math.floor(leads * part);
        const range = leadQuality({ qualified, leads }) ?? { low: 2, middle: 0, high: 0 };
        expect(range.middle).toBe(qualified / leads);
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
    [1, 1e9 + 1, 'leads must not be greater than 1,000,000,000'],
  ])('%d of %d says: %s', (qualified, leads, sentence) => {
    expect(() => leadQuality({ qualified, leads })).toThrow(sentence);
  });
});
