import fc from 'fast-check';
import { dayText } from '../../../src/ground/time/calendarDay';
import { scorecardsOf } from '../../../src/workbook/dashboard/scorecards';
import { calculatedFields } from '../../../src/workbook/feed/calculatedFields';
import { evaluateField } from '../../../src/workbook/feed/evaluateField';
import { lookerTable } from './feedTables';

const now = { firstDay: 20_028, lastDay: 20_055 };
const before = { firstDay: 20_000, lastDay: 20_027 };

test('now beside before, by hand: ROMI (300 - 200) / 200, CPA 200 / 4; before nothing was spent', () => {
  const looker = lookerTable([
    { date: dayText(20_030), spend: 150, margin: 300, orders: 4, leads: 6 },
    { date: dayText(20_055), spend: 50, margin: '', orders: 0, leads: '' },
    { date: dayText(20_027), spend: 0, margin: 10, orders: 0, leads: 1 },
    { date: dayText(20_056), spend: 999, margin: 999, orders: 999, leads: 999 },
  ]);
  expect(scorecardsOf(looker, now, before)).toEqual([
    { key: 'spend', value: 200, before: 0 },
    { key: 'margin', value: 300, before: 10 },
    { key: 'romi', value: 0.5, before: null },
    { key: 'orders', value: 4, before: 0 },
    { key: 'leads', value: 6, before: 1 },
    { key: 'cpa', value: 50, before: null },
  ]);
});

test('ratios equal the calculated fields of the report on the same days', () => {
  const cell = fc.oneof(fc.constant(''), fc.nat(500));
  const row = fc.record({
    day: fc.integer({ min: 20_000, max: 20_055 }),
    spend: cell,
    margin: cell,
  });
  const ordered = fc.tuple(row, cell).map(([each, orders]) => ({ ...each, orders }));
  fc.assert(
    fc.property(fc.array(ordered, { minLength: 1, maxLength: 30 }), (rows) => {
      const looker = lookerTable(rows.map(({ day, ...each }) => ({ ...each, date: dayText(day) })));
      const days = looker.number('date');
      const periodOf = (index: number) => ((days[index] ?? 0) >= now.firstDay ? 'now' : 'before');
      const cards = scorecardsOf(looker, now, before);
      for (const id of ['romi', 'cpa'] as const) {
        const field = calculatedFields.find((each) => each.id === id);
        if (!field) throw new Error(`no field ${id}`);
        const values = evaluateField(looker, field, periodOf);
        const card = cards.find(({ key }) => key === id);
        expect(card?.value).toBe(values.get('now') ?? null);
        expect(card?.before).toBe(values.get('before') ?? null);
      }
    }),
    { numRuns: 100 },
  );
});
