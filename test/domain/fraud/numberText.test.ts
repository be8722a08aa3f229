import { countText, figureText, percentText } from '../../../src/domain/fraud/numberText';
import { dayText } from '../../../src/ground/time/calendarDay';

test.each([
  [0.183, '18%'],
  [0.0341, '3.4%'],
  [0.0052, '0.52%'],
  [0, '0%'],
  [1, '100%'],
])('percentText(%d) = %s', (share, expected) => {
  expect(percentText(share)).toBe(expected);
});

test.each([
  [27600, '27,600'],
  [999, '999'],
  [1234567.6, '1,234,568'],
  [-1200, '-1,200'],
  [-0.2, '0'],
])('countText(%d) = %s', (count, expected) => {
  expect(countText(count)).toBe(expected);
});

test.each([
  [3.456, '3.5'],
  [0.0512, '0.051'],
  [1234, '1,234'],
])('figureText(%d) = %s', (figure, expected) => {
  expect(figureText(figure)).toBe(expected);
});

test('dayText counts from 1970', () => {
  expect(dayText(0)).toBe('1970-01-01');
  expect(dayText(20513)).toBe('2026-03-01');
});
