import fc from 'fast-check';
import { bunching, defaultBunching } from '../../../src/domain/judgement/bunching';
import { drawPoisson } from '../../../src/domain/statistics/randomDraws';
import { randomStream } from '../../../src/domain/statistics/randomStream';

function posts(...pairs: readonly (readonly [number, number])[]) {
  return pairs.map(([cost, conversions]) => ({ cost, conversions }));
}

describe('bunching', () => {
  test('worked example: (15 + 11.1667) / (10 + 3)', () => {
    const found = bunching([
      posts([100, 2], [100, 7], [200, 3]),
      posts([150, 0], [150, 4]),
      posts([80, 1]),
    ]);
    expect(found).toBeCloseTo(2.0128205128205128, 12);
  });

  test('one conversion of two posts counts: ½ + ½ over 1, so (15 + 1) / (10 + 1)', () => {
    expect(bunching([posts([100, 1], [100, 0])])).toBeCloseTo(16 / 11, 12);
  });

  test.each([
    ['no posts', []],
    ['single posts', [posts([100, 3]), posts([100, 30])]],
    ['nothing converted', [posts([100, 0], [100, 0])]],
    ['posts without cost', [posts([0, 9], [100, 1])]],
  ])('%s: the default', (_, creators) => {
    expect(bunching(creators)).toBe(defaultBunching);
  });

  test('is kept from 1 to 5', () => {
    const even = Array.from({ length: 60 }, () => posts([100, 3], [100, 3]));
    const wild = Array.from({ length: 60 }, () => posts([100, 0], [100, 40]));
    expect(bunching(even)).toBe(1);
    expect(bunching(wild)).toBe(5);
  });

  test('differences between creators are no bunching', () => {
    const steady = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(fc.array(steady, { minLength: 1, maxLength: 20 }), (levels) => {
        const creators = levels.map((level) => posts([100, level], [200, 2 * level]));
        expect(bunching(creators)).toBeLessThanOrEqual(defaultBunching);
      }),
    );
  });

  test('finds that orders come in threes (seed 3)', () => {
    const random = randomStream(3);
    const creators = Array.from({ length: 40 }, () =>
      Array.from({ length: 6 }, () => ({ cost: 100, conversions: 3 * drawPoisson(2, random) })),
    );
    expect(bunching(creators)).toBeGreaterThan(2.5);
    expect(bunching(creators)).toBeLessThan(3.5);
  });
});
