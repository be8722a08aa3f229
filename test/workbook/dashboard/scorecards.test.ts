import fc from 'fast-check';
import { dayText } from '../../../src/ground/time/calendarDay';
import type { ConversionAction } from '../../../src/workbook/dashboard/creatorPerformances';
import { scorecardsOf } from '../../../src/workbook/dashboard/scorecards';
import { calculatedFields } from '../../../src/workbook/feed/calculatedFields';
import { evaluateField } from '../../../src/workbook/feed/evaluateField';
import { lookerTable } from './feedTables';

const now = { firstDay: 20_028, lastDay: 20_055 };
const before = { firstDay: 20_000, lastDay: 20_027 };
const nobodySaid = new Map<string, ConversionAction>();

test('now beside before, by hand: ROMI (270 - 180) / 180, CPA of counted spend 160 / 4', () => {
  const looker = lookerTable([
    {
      date: dayText(20_030),
      spend: 150,
      counted_spend: 150,
      return_spend: 150,
      return_value: 270,
      margin: 300,
      orders: 4,
      leads: 6,
    },
    {
      date: dayText(20_055),
      spend: 50,
      counted_spend: 10,
      return_spend: 30,
      margin: '',
      orders: 0,
      leads: '',
    },
    { date: dayText(20_027), spend: 0, counted_spend: 0, margin: 10, orders: 0, leads: 1 },
    { date: dayText(20_056), spend: 999, counted_spend: 999, margin: 999, orders: 999, leads: 999 },
  ]);
  expect(scorecardsOf(looker, nobodySaid, now, before)).toEqual([
    { key: 'spend', value: 200, before: 0 },
    { key: 'margin', value: 300, before: 10 },
    { key: 'romi', value: 0.5, before: null },
    { key: 'orders', value: 4, before: 0 },
    { key: 'leads', value: 6, before: 1 },
    { key: 'cpa', value: 40, before: null },
  ]);
});

test('a lead costs what its own campaigns cost, an order likewise', () => {
  const looker = lookerTable([
    { date: dayText(20_030), campaign_id: 'calls', counted_spend: 200, leads: 40, orders: 1 },
    { date: dayText(20_031), campaign_id: 'shop', counted_spend: 90, leads: 5, orders: 3 },
  ]);
  const actions = new Map<string, ConversionAction>([
    ['calls', 'lead'],
    ['shop', 'order'],
  ]);
  const cards = scorecardsOf(looker, actions, now, before);
  const figureOf = (wanted: string) => cards.find(({ key }) => key === wanted)?.value;
  expect([figureOf('cpl'), figureOf('cpa')]).toEqual([5, 30]);
  const leadsOnly = scorecardsOf(looker, new Map([['calls', 'lead']]), now, before);
  expect(leadsOnly.map(({ key }) => key)).not.toContain('cpa');
});

test('ratios equal the calculated fields of the report on the same days', () => {
  const cell = fc.oneof(fc.constant(''), fc.nat(500));
  const row = fc.record({
    day: fc.integer({ min: 20_000, max: 20_055 }),
    counted_spend: cell,
    return_spend: cell,
    return_value: cell,
    orders: cell,
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
      const looker = lookerTable(rows.map(({ day, ...each }) => ({ ...each, date: dayText(day) })));
      const days = looker.number('date');
      const periodOf = (index: number) => ((days[index] ?? 0) >= now.firstDay ? 'now' : 'before');
      const cards = scorecardsOf(looker, nobodySaid, now, before);
      for (const id of ['romi', 'cpa'] as const) {
        const field = calculatedFields.find((each) => each.id === id);
        if (!field) throw new Error(`no field ${id}`);
        const values = evaluateField(looker, field, periodOf);
        const card = cards.find(({ key }) => key === id);
        const same = (value: number | null | undefined, other: number | null) =>
          value === null ? expect(other).toBeNull() : expect(value).toBeCloseTo(other ?? 0, 9);
        same(card?.value, values.get('now') ?? null);
        same(card?.before, values.get('before') ?? null);
      }
    }),
    { numRuns: 100 },
  );
});
