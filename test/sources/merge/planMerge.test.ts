import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type MergePlan, planMerge as planned } from '../../../src/sources/merge/planMerge';
import { type PresentRow, presentRows } from '../../../src/sources/merge/presentRows';
import type { FilledTab, ImportRecord, RecordValue } from '../../../src/sources/record';
import { readFixture } from '../../support/exportFixture';

const record = (tab: FilledTab, values: Record<string, RecordValue>): ImportRecord => ({
  tab,
  values,
});

const planMerge = (tab: FilledTab, records: readonly ImportRecord[], rows: readonly PresentRow[]) =>
  planned(tab, records, presentRows(rows));

/** The rows after a plan was carried out. */
function applied(present: readonly PresentRow[], { added, changed }: MergePlan): PresentRow[] {
  const rows = present.map((row) => ({ ...row }));
  for (const { at, cells } of changed) {
    for (const { column, after } of cells) Object.assign(rows[at] ?? {}, { [column]: after });
  }
  return [...rows, ...added];
}

describe('planMerge', () => {
  test('adds what is new, corrects what the shop knows better, leaves people their own entries', () => {
    const present = [
      {
        conversion_id: '#1',
        kind: 'order',
        revenue: 48,
        refunded: 0,
        status: 'valid',
        promo_code: ['OWN'],
        survey_creator: 'mina',
      },
    ];
    const plan = planMerge(
      'Conversions',
      [
        record('Conversions', {
          conversion_id: '#1',
          kind: 'order',
          revenue: 48,
          refunded: 48,
          status: 'valid',
          promo_code: ['SHOP'],
          survey_creator: null,
        }),
        record('Conversions', { conversion_id: '#2', kind: 'order', revenue: 30 }),
      ],
      present,
    );
    expect(plan.added).toEqual([{ conversion_id: '#2', kind: 'order', revenue: 30 }]);
    expect(plan.changed).toEqual([
      { at: 0, cells: [{ column: 'refunded', before: 0, after: 48 }] },
    ]);
  });

  test('several records of one row count as one: a page that came twice adds nothing', () => {
    const twice = [
      record('Conversions', { conversion_id: '#2', revenue: 30 }),
      record('Conversions', { conversion_id: '#2', revenue: 31 }),
    ];
    expect(planMerge('Conversions', twice, []).added).toEqual([
      { conversion_id: '#2', revenue: 31 },
    ]);
  });

  test('finds a post by its address, and clicks never fall', () => {
    const present = [
      {
        post_id: 'mina-1',
        url: 'https://www.youtube.com/watch?v=abcDEF12345',
        clicks: 90,
        likes: 5,
      },
    ];
    const found = record('Posts', {
      post_id: 'youtube-abcDEF12345',
      url: 'https://youtu.be/abcDEF12345?t=3',
      likes: 4,
    });
    expect(planMerge('Posts', [found], present).changed).toEqual([
      { at: 0, cells: [{ column: 'likes', before: 5, after: 4 }] },
    ]);
    expect(
      planMerge('Posts', [record('Posts', { post_id: 'mina-1', clicks: 60 })], present),
    ).toMatchObject({ changed: [], unchanged: 1 });
  });

  test.each(
    readdirSync(join(__dirname, '../../fixtures/exports')).filter((name) => name.endsWith('.csv')),
  )('importing %s a second time changes nothing', (file) => {
    const encoding = file.startsWith('cafe24')
      ? 'euc-kr'
      : file.includes('utf16')
        ? 'utf-16'
        : 'utf-8';
    const { records, format } = readFixture(
      file,
      { campaignId: 'serum', creatorId: 'mina-ig', postId: 'mina-1' },
      { encoding },
    );
    const rows = applied([], planMerge(format.tab, records, []));
    expect(planMerge(format.tab, records, rows)).toMatchObject({
      added: [],
      changed: [],
      unchanged: rows.length,
    });
  });

  test('is idempotent for any records and rows, and never empties a cell', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd');
    const amount = fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }), { nil: null });
    const row = fc.record({
      conversion_id: id,
      revenue: amount,
      refunded: amount,
      promo_code: fc.option(fc.array(fc.constantFrom('X', 'Y'), { maxLength: 2 }), { nil: null }),
    });
    const rows = fc.uniqueArray(row, { selector: ({ conversion_id }) => conversion_id });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), rows, (incoming, present) => {
        const records = incoming.map((values) => record('Conversions', values));
        const after = applied(present, planMerge('Conversions', records, present));
        for (const [at, before] of present.entries()) {
          for (const [column, value] of Object.entries(before)) {
            const isFilled = value !== null && !(Array.isArray(value) && value.length === 0);
            if (isFilled) expect(after[at]?.[column] ?? null).not.toBeNull();
          }
        }
        expect(planMerge('Conversions', records.slice(-1), after).added).toEqual([]);
        const once = applied(present, planMerge('Conversions', records, present));
        const distinct = [
          ...new Map(records.map((one) => [one.values.conversion_id, one])).values(),
        ];
        expect(planMerge('Conversions', distinct, once)).toMatchObject({ added: [], changed: [] });
      }),
    );
  });
});
