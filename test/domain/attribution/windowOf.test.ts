import { placeInWindow, windowOf } from '../../../src/domain/attribution/windowOf';

const published = Date.UTC(2026, 2, 1, 9);

test.each([
  ['a millisecond before', -1, 'early'],
  ['at publication', 0, 'in'],
  ['in the last millisecond', 7 * 86_400_000 - 1, 'in'],
  ['seven days later to the millisecond', 7 * 86_400_000, 'late'],
])('%s a post’s window of 7 days is half-open (design section 5)', (_, afterMs, place) => {
  expect(placeInWindow(published + afterMs, windowOf(published, 7))).toBe(place);
});

test('a window of no days is never open', () => {
  expect(placeInWindow(published, windowOf(published, 0))).toBe('late');
});
