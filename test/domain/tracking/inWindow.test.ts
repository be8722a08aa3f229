import { inWindow } from '../../../src/domain/tracking/inWindow';

const posted = Date.UTC(2026, 5, 1, 18);
const hour = 3_600_000;
const day = 24 * hour;

test.each([
  [posted, 7, true, 'the moment of publication counts'],
  [posted - 1, 7, false, 'before it, nothing counts'],
  [posted + 7 * day - 1, 7, true, 'last millisecond'],
  [posted + 7 * day, 7, false, 'the end is open'],
  [posted + 12 * hour - 1, 0.5, true, 'half a day'],
])('%d in %d days: %s (%s)', (occurred, days, expected) => {
  expect(inWindow(posted, occurred, days)).toBe(expected);
});

test('the window is seven days when left out', () => {
  expect([inWindow(posted, posted + 6 * day), inWindow(posted, posted + 8 * day)]).toEqual([
    true,
    false,
  ]);
});

test.each([0, -3, Number.NaN])('refuses a window of %d days', (days) => {
  expect(() => inWindow(posted, posted, days)).toThrow(/^window_days must/);
});
