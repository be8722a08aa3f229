import { roundedFigure, sharePercent, wholeCount } from '../../../src/domain/fraud/roundedFigure';
import { say } from '../../../src/ground/text/text';
import { dayText } from '../../../src/ground/time/calendarDay';

test.each([
  [0.183, '18%'],
  [0.0341, '3.4%'],
  [0.0052, '0.52%'],
  [0, '0%'],
  [1, '100%'],
])('sharePercent(%d) says %s', (share, expected) => {
  expect(say(sharePercent(share), 'en')).toBe(expected);
});

test.each([
  [27600, 27600],
  [999.4, 999],
  [1234567.6, 1234568],
  [-1200, -1200],
])('wholeCount(%d) = %d', (count, expected) => {
  expect(wholeCount(count)).toBe(expected);
});

test.each([
  [3.456, 3.5],
  [0.0512, 0.051],
  [0.051234, 0.051],
  [1234.4, 1234],
])('roundedFigure(%d) = %d', (figure, expected) => {
  expect(roundedFigure(figure)).toBe(expected);
});

test('dayText counts from 1970', () => {
  expect(dayText(0)).toBe('1970-01-01');
  expect(dayText(20513)).toBe('2026-03-01');
});
