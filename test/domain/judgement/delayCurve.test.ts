import fc from 'fast-check';
import { delayCurve, delayCurveOfCounts } from '../../../src/domain/judgement/delayCurve';

const delays = fc.array(fc.double({ min: 0, max: 6.99, noNaN: true }), { maxLength: 80 });

test('worked example: 31 of 60 within two days of a week', () => {
  const known = [...new Array(30).fill(0.5), 2, ...new Array(29).fill(4)];
  expect(delayCurve(7, known)(2)).toBeCloseTo(0.5444676481278881, 12);
});

test('without conversions half of what comes has come after about 1.5 days', () => {
  const curve = delayCurve(30, []);
  expect(curve(1.5)).toBeCloseTo(0.5, 5);
  expect(curve(3)).toBeCloseTo(0.75, 5);
});

test('begins at nothing and a closed window counts in full', () => {
  const curve = delayCurve(7, [0.5, 6.5]);
  expect(curve(-1)).toBe(0);
  expect(curve(0)).toBe(0);
  expect(curve(7)).toBe(1);
  expect(curve(400)).toBe(1);
});

test('what came at the moment of publication has come: 1 of 1, beside the usual 20', () => {
  expect(delayCurve(7, [0])(0)).toBeCloseTo(1 / 21, 12);
});

test('delays known by how many conversions had each give the same curve', () => {
  const counts = [
    { days: 4, conversions: 2 },
    { days: 0.5, conversions: 3 },
    { days: 2, conversions: 1 },
  ];
  const each = counts.flatMap(({ days, conversions }) => Array<number>(conversions).fill(days));
  for (const age of [-1, 0, 0.4, 0.5, 1.9, 2, 3, 4, 6.9, 7]) {
    expect(delayCurveOfCounts(7, counts)(age)).toBe(delayCurve(7, each)(age));
  }
});

test('never falls and stays between 0 and 1, in whatever order delays are given', () => {
  const age = fc.double({ min: 0, max: 8, noNaN: true });
  fc.assert(
    fc.property(delays, age, age, (known, a, b) => {
      const curve = delayCurve(7, known);
      const [early, late] = [curve(Math.min(a, b)), curve(Math.max(a, b))];
      expect(early).toBeGreaterThanOrEqual(0);
      expect(early).toBeLessThanOrEqual(late);
      expect(late).toBeLessThanOrEqual(1);
      expect(delayCurve(7, [...known].reverse())(a)).toBe(curve(a));
    }),
  );
});
