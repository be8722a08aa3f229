import fc from 'fast-check';
import { rightsLeft } from '../../../src/domain/tracking/rightsLeft';

const hour = 3_600_000;
const until = Date.UTC(2026, 5, 30);

test.each([
  [Date.UTC(2026, 5, 30), 0, 'the last day'],
  [Date.UTC(2026, 5, 30, 23, 59), 0, 'late on the last day'],
  [Date.UTC(2026, 6, 1), -1, 'the day after'],
  [Date.UTC(2026, 5, 29), 1, 'the day before'],
  [Date.UTC(2026, 5, 29, 23, 30), 1, 'late on the day before'],
  [Date.UTC(2026, 4, 31), 30, 'thirty days before'],
  [Date.UTC(2026, 2, 1) + hour, 121, 'the clocks went back in between: 121 days less an hour'],
  [Date.UTC(2026, 2, 1) - hour, 121, 'the clocks went forward in between: 121 days and an hour'],
])('on %d %d days are left (%s)', (asOf, days) => {
  expect(rightsLeft(until, asOf)).toBe(days);
});

test('a day later one day less is left', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), (asOf) => {
      expect(rightsLeft(until, asOf + 24 * hour)).toBe(rightsLeft(until, asOf) - 1);
    }),
  );
});

test('refuses a time that is none', () => {
  expect(() => rightsLeft(Number.NaN, 0)).toThrow(/^rights_until must/);
});
