import { cellLot, weekSchedule } from '../../../src/domain/incrementality/liftSchedule';

test('half of eight weeks, the same for the same seed, another for another', () => {
  const drawn = weekSchedule(8, 3);
  expect(drawn.filter((isOn) => isOn)).toHaveLength(4);
  expect(weekSchedule(8, 3)).toEqual(drawn);
  const others = [4, 5, 6, 7].map((seed) => weekSchedule(8, seed));
  expect(others).not.toEqual([drawn, drawn, drawn, drawn]);
});

test('from ten weeks on one of every two neighbours', () => {
  for (let seed = 0; seed < 20; seed++) {
    const drawn = weekSchedule(12, seed);
    for (let week = 0; week < 12; week += 2) expect(drawn[week]).not.toBe(drawn[week + 1]);
  }
});

test('every half is drawn equally often: 6 halves of 4 weeks in 6,000 seeds', () => {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 6000; seed++) {
    const key = weekSchedule(4, seed).join();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  // Five standard deviations of a count around 1,000.
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(145);
});

test('one week cannot be drawn from', () => {
  expect(() => weekSchedule(1, 1)).toThrow('weeks must be a whole number from 2 on');
});

test('half of the products or regions, the same for the same seed, others for another', () => {
  expect(cellLot(8, 5)).toEqual(cellLot(8, 5));
  expect(cellLot(8, 5).filter(Boolean)).toHaveLength(4);
  const draws = new Set(Array.from({ length: 40 }, (_, seed) => cellLot(6, seed).join()));
  expect(draws.size).toBeGreaterThan(8);
  expect(() => cellLot(1, 5)).toThrow('cells');
});
