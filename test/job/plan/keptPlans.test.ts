import { dayOfText } from '../../../src/ground/time/calendarDay';
import { monthOfDay } from '../../../src/ground/time/calendarMonth';
import { keptPlans } from '../../../src/job/plan/keptPlans';
import type { Row } from '../../../src/workbook/schema/row';

const line = (month: string, of: Partial<Row<'Plans'>>) =>
  ({
    month: dayOfText(month),
    creator_id: 'mina',
    posts: 1,
    money: 200,
    month_low: null,
    month_high: null,
    margin: null,
    made_at: null,
    ...of,
  }) as Row<'Plans'>;

test('rows of a month are one plan, its range as the newest row says it; months in order', () => {
  const plans = keptPlans([
    line('2026-06-01', { posts: 2, money: 400 }),
    line('2026-05-01', { month_low: -90, month_high: 700, margin: 30, made_at: 5 }),
    line('2026-05-14', { posts: 3, money: 450.5, month_low: -50, margin: 28, made_at: 9 }),
  ]);
  const may = monthOfDay(dayOfText('2026-05-01'));
  expect([...plans]).toEqual([
    [may, { posts: 4, money: 650.5, low: -50, high: 700, margin: 28 }],
    [may + 1, { posts: 2, money: 400, low: undefined, high: undefined, margin: undefined }],
  ]);
});
