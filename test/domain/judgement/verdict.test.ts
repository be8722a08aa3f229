import fc from 'fast-check';
import { type VerdictEvidence, verdict } from '../../../src/domain/judgement/verdict';
import { say } from '../../../src/ground/text/text';

const base = { targetCpa: 25, expectedCpa: 25 };

describe('verdict', () => {
  test.each<[VerdictEvidence, string, string]>([
    [
      { ...base, cost: 300, conversions: 16 },
      'scale',
      '84% chance that CPA is below 25 (conversions: 16, CPA about 19.1, 13.4 to 30)',
    ],
    [
      { ...base, cost: 320, conversions: 12 },
      'keep testing',
      '38% chance that CPA is below 25 (conversions: 12, CPA about 26.5, 17.7 to 44.9)',
    ],
    [
      { ...base, cost: 350, conversions: 3 },
      'stop',
      '0% chance that CPA is below 25 (conversions: 3, CPA about 93.8, 48.4 to 274)',
    ],
    [
      { ...base, cost: 20, conversions: 3 },
      'keep testing',
      '89% chance that CPA is below 25, but with 3 of 5 conversions needed (CPA about 11.3, 5.8 to 32.9)',
    ],
    [
      { ...base, cost: 300, conversions: 16, creators: 2 },
      'too early',
      'creators tested: 2 of 3; so few say little about the channel',
    ],
    [
      { ...base, cost: 300, conversions: 16, creators: 3 },
      'scale',
      '84% chance that CPA is below 25 (conversions: 16, CPA about 19.1, 13.4 to 30)',
    ],
    [
      { ...base, cost: 300, conversions: 16, creators: 5, openWindows: 2 },
      'too early',
      'posts whose attribution window is still open: 2; wait until all are closed',
    ],
  ])('%j: %s', (evidence, word, why) => {
    const found = verdict(evidence);
    expect(found.word).toBe(word);
    expect(say(found.why, 'en')).toBe(why);
    expect(say(found.why, 'ko')).toMatch(/[가-힣]/);
  });

  test('never turns worse with more conversions for the same cost', () => {
    const order = ['stop', 'keep testing', 'scale'];
    const money = fc.double({ min: 0, max: 1e4, noNaN: true });
    const count = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(money, count, count, (cost, conversions, extra) => {
        const fewer = verdict({ ...base, cost, conversions }).word;
        const more = verdict({ ...base, cost, conversions: conversions + extra }).word;
        expect(order.indexOf(more)).toBeGreaterThanOrEqual(order.indexOf(fewer));
      }),
    );
  });

  test('never says scale without five conversions, nor stop without spend', () => {
    const money = fc.double({ min: 0, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(money, fc.double({ min: 0, max: 4.99, noNaN: true }), (cost, conversions) => {
        expect(verdict({ ...base, cost, conversions }).word).not.toBe('scale');
      }),
    );
    expect(verdict({ ...base, cost: 0, conversions: 0 }).word).toBe('keep testing');
  });
});
