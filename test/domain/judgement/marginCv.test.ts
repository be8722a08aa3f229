import { marginCv } from '../../../src/domain/judgement/marginCv';

test.each([
  [6, 0.3, 0.6041522986797286],
  [1, Number.NaN, 0.8],
  // by hand: √((1 · 0.25 + 5 · 0.64) / 6)
  [2, 0.5, Math.sqrt(3.45 / 6)],
])('%d known orders that vary by %d: %d', (known, deviation, expected) => {
  expect(marginCv(known, deviation)).toBeCloseTo(expected, 12);
});

test('without a known margin nothing is known', () => {
  expect(marginCv(0, 0)).toBeUndefined();
});

test('many orders speak for themselves', () => {
  expect(marginCv(10_000, 0.2)).toBeCloseTo(0.2, 2);
});
