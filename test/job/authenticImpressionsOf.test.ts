import { authenticImpressionsOf } from '../../src/job/authenticImpressionsOf';

/** (1 − invalid) × reach × (1 + w) where everybody saw it twice; a value of 1 for each repeat counts impressions. */
test.each<[impressions: number, reach: number, invalid: number, weight: number, expected: number]>([
  [200, 100, 0.25, 0.5, 0.75 * 100 * 1.5],
  [200, 100, 0.25, 1, 150],
  [Number.NaN, 100, 0.25, 0.5, 75],
  [200, Number.NaN, 0.25, 0.5, 150],
  // More people than impressions: each saw it once.
  [50, 100, 0, 0.5, 100],
  [0, 100, 0, 0.5, 100],
  [200, 0, 0, 0.5, 0],
  [0, 0, 0, 0.5, 0],
  [0, Number.NaN, 0, 0.5, 0],
  [200, 100, 1, 0.5, 0],
  [200, 100, 1.2, 0.5, 0],
  [Number.NaN, Number.NaN, 0, 0.5, Number.NaN],
  [Number.NaN, Number.NaN, 1, 0.5, Number.NaN],
])(
  '%p impressions of %p people, %p invalid, repeats worth %p: %p',
  (shown, reach, invalid, weight, expected) => {
    const found = authenticImpressionsOf(shown, reach, invalid, weight);
    if (Number.isNaN(expected)) expect(found).toBeNaN();
    else expect(found).toBeCloseTo(expected, 9);
  },
);
