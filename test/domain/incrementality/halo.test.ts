import { halo } from '../../../src/domain/incrementality/halo';
import { drawPoisson } from '../../../src/domain/statistics/randomDraws';
import { randomStream } from '../../../src/domain/statistics/randomStream';

const days = 140;
const isNearPost = Array.from({ length: days }, (_, day) => day > 30 && day % 23 < 3);

function orders(mean: number, extra: number, seed: number): number[] {
  const random = randomStream(seed);
  return isNearPost.map((near) => drawPoisson(mean + (near ? extra : 0), random));
}

test('by hand: four orders every day, seven near posts, lift three a day', () => {
  const counts = isNearPost.map((near) => (near ? 7 : 4));
  const found = halo({ counts, isNearPost });
  expect(found?.days).toBe(isNearPost.filter(Boolean).length);
  expect(found?.lift).toBeCloseTo(3 * (found?.days ?? 0), 9);
  expect(found?.pValue).toBeLessThan(0.05);
});

test('a real lift is seen, noise is not (seeds 1 to 20)', () => {
  const pValues = (extra: number) =>
    Array.from(
      { length: 20 },
      (_, seed) => halo({ counts: orders(4, extra, seed + 1), isNearPost })?.pValue ?? 1,
    );
  expect(pValues(4).filter((p) => p < 0.05).length).toBeGreaterThanOrEqual(18);
  expect(pValues(0).filter((p) => p < 0.05).length).toBeLessThanOrEqual(4);
});

test.each([
  ['posts every day', { counts: new Array(60).fill(3), isNearPost: new Array(60).fill(true) }],
  ['no posts', { counts: new Array(60).fill(3), isNearPost: new Array(60).fill(false) }],
  ['no days', { counts: [], isNearPost: [] }],
])('%s: nothing to compare with', (_, input) => {
  expect(halo(input)).toBeUndefined();
});
