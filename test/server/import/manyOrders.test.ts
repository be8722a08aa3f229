import { expectAll, finish, shop } from '../../support/sampleShop';

describe('100,000 orders', () => {
  test('stream through in executions of less than six minutes, with a progress line', () => {
    const world = shop(100_000, [], { pointsPerSecond: 1000 });
    const executions = finish(world, 40);
    expectAll(world, 100_000);
    expect(executions).toBeGreaterThan(1);
    expect(world.requests).toBeLessThan(20_000);
    expect(world.progress[0]).toBe('70/100000');
    expect(world.progress[world.progress.length - 1]).toBe('100000/100000');
    for (const [at, line] of world.progress.slice(1).entries()) {
      expect(Number.parseInt(line, 10)).toBeGreaterThan(
        Number.parseInt(world.progress[at] ?? '', 10),
      );
    }
  }, 60_000);
});
