import { monthsLater } from '../../../src/ground/time/monthsLater';

describe('monthsLater', () => {
  // By the calendar.
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-15', 3, '2027-02-15'],
    ['2026-03-31', 6, '2026-09-30'],
    ['2026-03-31', 0, '2026-03-31'],
    ['soon', 3, ''],
  ])('%s + %d months = %s', (day, months, expected) => {
    expect(monthsLater(day, months)).toBe(expected);
  });
});
