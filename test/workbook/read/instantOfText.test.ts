import { zoneClock } from '../../../src/ground/time/zoneClock';
import { instantOfText } from '../../../src/workbook/read/instantOfText';

const seoul = zoneClock('Asia/Seoul');

test.each([
  ['2026-03-05', '2026-03-04T15:00:00.000Z'],
  ['2026-03-05 14:30', '2026-03-05T05:30:00.000Z'],
  ['2026-03-05T14:30:15', '2026-03-05T05:30:15.000Z'],
  ['2026-03-05T14:30:15.250Z', '2026-03-05T14:30:15.250Z'],
  ['2026-03-05T14:30:00-05:00', '2026-03-05T19:30:00.000Z'],
  ['2026-03-05T14:30:00+0900', '2026-03-05T05:30:00.000Z'],
  ['2026/3/5 9:05', '2026-03-05T00:05:00.000Z'],
  ['2026. 3. 5.', '2026-03-04T15:00:00.000Z'],
  ['2026년 3월 5일', '2026-03-04T15:00:00.000Z'],
])('%s in Seoul is %s (UTC+9, by hand)', (text, iso) => {
  expect(new Date(instantOfText(text, seoul)).toISOString()).toBe(iso);
});

test.each([
  '',
  '2026-02-30',
  '2026-13-01',
  '05.03.2026',
  '3/5/2026',
  'today',
  '2026-03-05 25:00',
  '2026',
  '2026-03-05T',
])('"%s" is no date', (text) => {
  expect(instantOfText(text, seoul)).toBeNaN();
});
