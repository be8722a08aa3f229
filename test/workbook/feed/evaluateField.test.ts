import fc from 'fast-check';
import { romi } from '../../../src/domain/money/romi';
import { calculatedFields } from '../../../src/workbook/feed/calculatedFields';
import { byColumn, evaluateField, sumBy } from '../../../src/workbook/feed/evaluateField';
import { IssueList } from '../../../src/workbook/issueList';
import { newReading } from '../../../src/workbook/read/reading';
import { readTab } from '../../../src/workbook/read/readTab';
import type { TabName } from '../../../src/workbook/schema/tabs';
import { type Book, runBook } from '../../support/jobBook';
import { messyBook } from '../../support/messyBook';
import { lookerTable } from '../dashboard/feedTables';

const dimensions = [
  'campaign_id',
  'creator_id',
  'platform',
  'tier',
  'post_id',
  'touchpoint',
  'stage',
] as const;

function written<Name extends TabName>(book: Book, name: Name) {
  const rows = runBook(book).output.tabs.find((tab) => tab.name === name)?.rows ?? [];
  return readTab(name, rows as unknown[][], newReading('UTC', 'en_US'), new IssueList());
}

function fieldNamed(id: string) {
  const field = calculatedFields.find((each) => each.id === id);
  if (!field) throw new Error(`no field ${id}`);
  return field;
}

/** A field as it is defined, over plain numbers. */
function byHand(id: string, of: (measure: string) => number): number | null {
  const above: Record<string, number> = {
    romi: of('return_value') - of('return_spend'),
    roas: of('revenue') - of('refunds'),
    cpa: of('counted_spend'),
    cpl: of('counted_spend'),
    cpm: 1000 * of('spend'),
    er: of('engagements'),
    qualified_share: of('qualified_leads'),
    conversion_rate: of('orders'),
  };
  const below: Record<string, string> = {
    romi: 'return_spend',
    roas: 'counted_spend',
    cpa: 'orders',
    cpl: 'leads',
    cpm: 'impressions',
    cpe: 'engagements',
    cpc: 'clicks',
    er: 'er_base',
    cai: 'authentic_impressions',
    qualified_share: 'leads',
    conversion_rate: 'clicks',
  };
  const base = of(below[id] ?? '');
  const value = (above[id] ?? of('spend')) / base;
  return base === 0 || Number.isNaN(value) ? null : value;
}

const one = lookerTable([
  {
    date: '2026-05-01',
    creator_id: 'a',
    spend: 200,
    counted_spend: 160,
    return_spend: 120,
    return_value: 180,
    impressions: 10_000,
    authentic_impressions: 8000,
    engagements: 400,
    er_base: 8000,
    clicks: 100,
    leads: 10,
    qualified_leads: 6,
    orders: 4,
    revenue: 520,
    refunds: 20,
    margin: 300,
  },
  {
    date: '2026-05-02',
    creator_id: 'b',
    spend: 0,
    counted_spend: 0,
    return_spend: 0,
    orders: 0,
    clicks: '',
  },
]);

test.each([
  ['romi', 0.5],
  ['roas', 3.125],
  ['cpa', 40],
  ['cpl', 16],
  ['cpm', 20],
  ['cpe', 0.5],
  ['cpc', 2],
  ['er', 0.05],
  ['cai', 0.025],
  ['qualified_share', 0.6],
  ['conversion_rate', 0.04],
])('%s by hand; nothing below the line gives nothing', (id, value) => {
  const values = evaluateField(one, fieldNamed(id), byColumn(one, 'creator_id'));
  expect(values.get('a')).toBeCloseTo(value, 12);
  expect(values.get('b')).toBeNull();
});

test('every field of the list has its value by hand above', () => {
  expect(calculatedFields).toHaveLength(11);
});

test('the example of averages: rows of 400% and 0% are 40% together, not 200%', () => {
  const looker = lookerTable([
    { date: '2026-05-01', return_spend: 100, return_value: 500 },
    { date: '2026-05-01', return_spend: 900, return_value: 900 },
  ]);
  const values = evaluateField(looker, fieldNamed('romi'), () => 'all');
  expect(values.get('all')).toBe(0.4);
  expect(values.get('all')).toBe(romi(1400, 1000));
});

test('grouped by any dimension a field is the ratio of plain sums over that group’s rows', () => {
  fc.assert(
    fc.property(messyBook, fc.constantFrom(...dimensions), (book, dimension) => {
      const looker = written(book, 'Looker');
      const groupOf = byColumn(looker, dimension);
      for (const field of calculatedFields) {
        for (const [group, value] of evaluateField(looker, field, groupOf)) {
          const plain = (measure: string) => {
            const column = looker.number(measure as 'spend');
            const kept = [...column].filter(
              (cell, row) => groupOf(row) === group && !Number.isNaN(cell),
            );
            return kept.length === 0 ? Number.NaN : kept.reduce((sum, cell) => sum + cell, 0);
          };
          const expected = byHand(field.id, plain);
          if (expected === null) expect(value).toBeNull();
          else expect(value).toBeCloseTo(expected, 6);
        }
      }
    }),
    { numRuns: 30 },
  );
});

const scopes = [
  ['creator', 'creator_id', 'creator_id'],
  ['campaign', 'campaigns', 'campaign_id'],
] as const;

test.each(scopes)('by %s the feed adds up to the Scoreboard’s totals', (scope, idColumn, group) => {
  const known = (value = Number.NaN) => (Number.isNaN(value) ? 0 : value);
  fc.assert(
    fc.property(messyBook, (book) => {
      const looker = written(book, 'Looker');
      const board = written(book, 'Scoreboard');
      const told = board.text('scope');
      const ids = board.text(idColumn);
      for (const measure of ['spend', 'orders', 'leads', 'impressions', 'clicks'] as const) {
        const sums = sumBy(looker, measure, byColumn(looker, group));
        for (let row = 0; row < board.rowCount; row++) {
          if (told.texts[told.codes[row] ?? 0] !== scope) continue;
          const sum = known(sums.get(ids.texts[ids.codes[row] ?? 0] ?? ''));
          expect(Math.abs(sum - known(board.number(measure)[row]))).toBeLessThan(0.0101);
        }
      }
    }),
    { numRuns: 40 },
  );
});
