import fc from 'fast-check';
import { combineFamilies, riskLabel } from '../../../src/domain/fraud/combineFamilies';
import type { FamilyFinding } from '../../../src/domain/fraud/familyFinding';
import { FAMILY_WEIGHTS } from '../../../src/domain/fraud/familyWeights';
import type { SignalFamily } from '../../../src/domain/fraud/fraudAssessment';
import { sharePoints } from '../../../src/domain/fraud/sharePoints';
import { message } from '../../../src/ground/text/text';
import { fraudTexts } from '../../../src/messages/fraudTexts';

const families = Object.keys(FAMILY_WEIGHTS) as SignalFamily[];
const looked = families.filter((family) => family !== 'fit');

function finding(family: SignalFamily, suspicion: number, coverage = 1): FamilyFinding {
  const signal = {
    signal: family,
    name: message(fraudTexts.noData, {}),
    value: 1,
    unit: 'share' as const,
    usualRange: {},
    suspicion,
    measured: coverage > 0,
    coverage,
  };
  return {
    family,
    signals: [signal, { ...signal, suspicion: suspicion / 2 }],
    suspicion,
    weight: coverage,
    coverage,
    against: [],
    notes: [],
    missing: message(fraudTexts.noData, {}),
  };
}

describe('combineFamilies', () => {
  test('by hand: growth .5 of cap .9 and comments .4 of cap .95', () => {
    const { risk } = combineFamilies([finding('growth', 0.5), finding('comments', 0.4)]);
    expect(risk).toBeCloseTo(100 * (1 - (1 - 0.45) * (1 - 0.38)), 10);
  });

  test('full evidence in all families is full confidence and leaves no doubt above', () => {
    const all = combineFamilies(looked.map((family) => finding(family, 0)));
    expect(all.confidence).toBeCloseTo(1, 12);
    expect(all.risk).toBe(0);
    expect(all.upperBound).toBeCloseTo(0, 12);
  });

  test('a missing family is neither clean nor guilty: it lowers the confidence and raises the bound', () => {
    const without = combineFamilies([finding('growth', 0.5), finding('comments', 0, 0)]);
    const clean = combineFamilies([finding('growth', 0.5), finding('comments', 0)]);
    expect(without.risk).toBe(clean.risk);
    expect(without.confidence).toBeLessThan(clean.confidence);
    expect(without.upperBound).toBeGreaterThan(clean.upperBound);
  });

  test.each([
    [10, 0.34, 'notEnoughData'],
    [90, 0.34, 'notEnoughData'],
    [undefined, 1, 'notEnoughData'],
    [24.9, 0.35, 'low'],
    [25, 0.35, 'check'],
    [50, 0.9, 'high'],
    [75, 0.9, 'veryHigh'],
  ])('risk %p at confidence %d is %s', (risk, confidence, label) => {
    expect(riskLabel(risk, confidence, 0.49)).toBe(label);
  });

  test.each([
    [50, 0.2, 0.5, 'highOneSource'],
    [90, 0.2, 1, 'highOneSource'],
    [49.9, 0.2, 1, 'notEnoughData'],
    [90, 0.2, 0.49, 'notEnoughData'],
    [90, 0.35, 1, 'veryHigh'],
    [undefined, 0, 1, 'notEnoughData'],
  ])(
    'risk %p at confidence %d with evidence of %d in one family is %s',
    (risk, sure, one, label) => {
      expect(riskLabel(risk, sure, one)).toBe(label);
    },
  );

  test('one decisive family with good evidence is never hidden', () => {
    const alone = combineFamilies([finding('growth', 0.8), finding('profile', 0.1)]);
    expect(alone.confidence).toBeLessThan(0.35);
    expect(alone.label).toBe('highOneSource');
    expect(combineFamilies([finding('growth', 0.5)]).label).toBe('notEnoughData');
  });

  test('stays within 0-100, never falls when a family grows worse, and points add up', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const findings = fc.tuple(...families.map(() => fc.tuple(share, share)));
    fc.assert(
      fc.property(findings, fc.nat(families.length - 1), share, (values, at, more) => {
        const list = values.map(([suspicion, coverage], index) =>
          finding(families[index] as SignalFamily, suspicion, coverage),
        );
        const worse = list.map((one, index) =>
          index === at ? finding(one.family, Math.max(one.suspicion, more), one.coverage) : one,
        );
        const risk = combineFamilies(list).risk ?? 0;
        expect(combineFamilies(worse).risk ?? 0).toBeGreaterThanOrEqual(risk);
        expect(risk).toBeGreaterThanOrEqual(0);
        expect(risk).toBeLessThanOrEqual(100);
        expect(combineFamilies(list).upperBound).toBeGreaterThanOrEqual(risk - 1e-9);
        const points = sharePoints(list, risk).reduce((sum, signal) => sum + signal.points, 0);
        expect(points).toBeCloseTo(risk, 6);
      }),
    );
  });
});
