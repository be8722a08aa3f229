import { curveDrawer } from '../../../../src/domain/plan/forecast/curveDrawer';
import { randomStream } from '../../../../src/domain/statistics/randomStream';

test('drawn curves have the mean and the spread of a Dirichlet: F and √(F(1−F)/(weight+1))', () => {
  const draw = curveDrawer([0, 0.25, 0.6, 0.6, 1], { weight: 20 });
  const random = randomStream(5);
  const drawn = Array.from({ length: 4000 }, () => draw(random));
  for (const [index, share] of [0, 0.25, 0.6, 0.6, 1].entries()) {
    const values = drawn.map((each) => each[index] as number);
    const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
    const variance = values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / values.length;
    expect(mean).toBeCloseTo(share, 2);
    expect(Math.sqrt(variance)).toBeCloseTo(Math.sqrt((share * (1 - share)) / 21), 2);
  }
  // Posts of one age share their draw, older ones are never behind younger ones.
  for (const [none, young, old, same, all] of drawn) {
    expect(same).toBe(old);
    expect([none, all]).toEqual([0, 1]);
    expect(young).toBeLessThanOrEqual(old as number);
  }
});
