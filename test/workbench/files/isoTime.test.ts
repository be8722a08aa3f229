import { readIsoTime, writeIsoTime } from '../../../workbench/files/isoTime';

// Day numbers: 2026-03-01 is 46082 and 1970-01-01 is 25569 in Google Sheets and Excel.
describe('reads ISO 8601', () => {
  test.each([
    ['a day', '2026-03-01', 'Asia/Seoul', 46082, false],
    ['a local time', '2026-03-01T12:00:00', 'Asia/Seoul', 46082.5, true],
    ['a local time with a space and no seconds', '2026-03-01 06:00', 'UTC', 46082.25, true],
    [
      'UTC seen from Seoul, nine hours ahead',
      '2026-03-01T00:00:00Z',
      'Asia/Seoul',
      46082.375,
      true,
    ],
    ['an offset seen from UTC', '2026-03-01T09:00:00+09:00', 'UTC', 46082, true],
    ['an offset without a colon', '2026-03-01T09:00:00+0900', 'UTC', 46082, true],
    [
      'summer time in New York, four hours behind',
      '2026-07-01T04:00:00Z',
      'America/New_York',
      46204,
      true,
    ],
    ['milliseconds', '2026-03-01T00:00:00.500Z', 'UTC', 46082 + 0.5 / 86_400, true],
    ['a leap day', '2024-02-29', 'UTC', 45351, false],
  ])('%s', (_, text, zone, serial, hasTime) => {
    const time = readIsoTime(text, zone);
    expect(time?.serial).toBeCloseTo(serial, 8);
    expect(time?.hasTime).toBe(hasTime);
  });

  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-03-01T25:00',
    '03/01/2026',
    '2026-3-1',
    'tomorrow',
    '20260301',
    '',
  ])('%s is no time', (text) => {
    expect(readIsoTime(text, 'UTC')).toBeNull();
  });
});

test.each([
  [46082, false, '2026-03-01'],
  [46082.5, true, '2026-03-01T12:00:00'],
  [46082 + 86_399.7 / 86_400, true, '2026-03-02T00:00:00'],
])('writes %d', (serial, withTime, text) => {
  expect(writeIsoTime(serial, withTime)).toBe(text);
});
