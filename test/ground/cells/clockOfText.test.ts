import { clockOfText } from '../../../src/ground/cells/clockOfText';

/** Hour, minute, second, milliseconds and minutes ahead of UTC; by hand. */
test.each<[string, readonly [number, number, number, number, number | null]]>([
  ['14:30', [14, 30, 0, 0, null]],
  ['23:59:59', [23, 59, 59, 0, null]],
  ['09:14:02.5', [9, 14, 2, 500, null]],
  ['09:14:02,123456789', [9, 14, 2, 123, null]],
  ['14시', [14, 0, 0, 0, null]],
  ['14시 30분', [14, 30, 0, 0, null]],
  ['14시 5분 7초', [14, 5, 7, 0, null]],
  ['14시 30분 15초', [14, 30, 15, 0, null]],
  ['오전 9:05', [9, 5, 0, 0, null]],
  ['오후 2시 30분', [14, 30, 0, 0, null]],
  ['12:30 AM', [0, 30, 0, 0, null]],
  ['12:30 PM', [12, 30, 0, 0, null]],
  ['1:05 p.m.', [13, 5, 0, 0, null]],
  ['11:59 a.m.', [11, 59, 0, 0, null]],
  ['14:30Z', [14, 30, 0, 0, 0]],
  ['14:30 UTC', [14, 30, 0, 0, 0]],
  ['14:30 (GMT)', [14, 30, 0, 0, 0]],
  ['14:30 +9', [14, 30, 0, 0, 540]],
  ['14:30+05:30', [14, 30, 0, 0, 330]],
  ['14:30 -0330', [14, 30, 0, 0, -210]],
  ['14:30 GMT+2', [14, 30, 0, 0, 120]],
  ['14:30 +14:00', [14, 30, 0, 0, 840]],
])('%s', (text, [hour, minute, second, milliseconds, offsetMinutes]) => {
  const time = { hour, minute, second, milliseconds, offsetMinutes };
  expect(clockOfText(text)).toEqual({ ...time, hasTime: true });
});

test('an empty text is midnight without a time', () => {
  expect(clockOfText('')).toEqual({
    hour: 0,
    minute: 0,
    second: 0,
    milliseconds: 0,
    hasTime: false,
    offsetMinutes: null,
  });
});

test.each([
  '14',
  '24:00',
  '14:60',
  '14:30:60',
  '0:30 PM',
  '13:00 PM',
  '14:30 +14:01',
  '14:30 +15',
  '14:30 CET',
  '14:30 (UTC',
  '14:30 x(UTC)',
  'noon',
])('"%s" is no time', (text) => {
  expect(clockOfText(text)).toBeNull();
});
