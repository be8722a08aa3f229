import { instantOf } from '../../../src/sources/time/instantOf';
import { dayOrderOf, readWallTime } from '../../../src/sources/time/wallTime';

const isoOf = (text: string, order: 'mdy' | 'dmy', zone: string) => {
  const wall = readWallTime(text, order);
  return wall && new Date(instantOf(wall, zone)).toISOString();
};

describe('readWallTime and instantOf', () => {
  test.each([
    ['2026-10-03 09:14:02 -0400', 'mdy', 'Asia/Seoul', '2026-10-03T13:14:02.000Z'],
    ['2026-10-03T09:14:02.123Z', 'mdy', 'Asia/Seoul', '2026-10-03T09:14:02.000Z'],
    ['2026-10-03 09:14:02', 'mdy', 'Asia/Seoul', '2026-10-03T00:14:02.000Z'],
    ['2026-10-03', 'mdy', 'Asia/Seoul', '2026-10-02T15:00:00.000Z'],
    ['2026. 10. 3. 오후 3:05', 'mdy', 'Asia/Seoul', '2026-10-03T06:05:00.000Z'],
    ['2026년 10월 3일 오전 12:05', 'mdy', 'Asia/Seoul', '2026-10-02T15:05:00.000Z'],
    ['20261003', 'mdy', 'UTC', '2026-10-03T00:00:00.000Z'],
    ['10/03/2026 08:31', 'mdy', 'UTC', '2026-10-03T08:31:00.000Z'],
    ['10/03/2026 08:31', 'dmy', 'UTC', '2026-03-10T08:31:00.000Z'],
    ['3.10.26 8:31 PM', 'dmy', 'UTC', '2026-10-03T20:31:00.000Z'],
    ['Oct 3, 2026', 'mdy', 'UTC', '2026-10-03T00:00:00.000Z'],
    ['3 October 2026, 14:00', 'mdy', 'UTC', '2026-10-03T14:00:00.000Z'],
    ['46298.5', 'mdy', 'UTC', '2026-10-03T12:00:00.000Z'],
    // clocks go back on 25 October 2026 in Berlin at 03:00: 02:30 happens twice, the earlier counts
    ['2026-10-25 02:30', 'mdy', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
    // clocks go forward on 29 March 2026 in Berlin at 02:00: 02:30 never happens
    ['2026-03-29 02:30', 'mdy', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    ['2026-03-29 03:30', 'mdy', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
  ] as const)('%s (%s, %s) is %s', (text, order, zone, expected) => {
    expect(isoOf(text, order, zone)).toBe(expected);
  });

  test.each([
    '2026-02-30',
    '2026-13-01',
    '13/13/2026',
    '10/03/2026 25:00',
    'yesterday',
    'Smarch 3, 2026',
    '',
    '12345',
    '2026-10-03 09:14 tomorrow',
  ])('refuses "%s"', (text) => {
    expect(readWallTime(text, 'mdy')).toBeNull();
  });
});

describe('dayOrderOf', () => {
  test.each([
    [['01/02/2026', '13/02/2026'], 'dmy'],
    [['01/02/2026', '02/13/2026'], 'mdy'],
    [['01/02/2026'], null],
    [['13/02/2026', '02/13/2026'], null],
    [['2026-10-03'], null],
  ])('%j proves %s', (texts, order) => {
    expect(dayOrderOf(texts)).toBe(order);
  });
});
