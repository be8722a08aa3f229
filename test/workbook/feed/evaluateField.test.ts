import fc from 'fast-check';
import { calculatedFields } from '../../../src/workbook/feed/calculatedFields';
import { byColumn, evaluateField } from '../../../src/workbook/feed/evaluateField';
import { IssueList } from '../../../src/workbook/issueList';
import { newReading } from '../../../src/workbook/read/reading';
import { readTab } from '../../../src/workbook/read/readTab';
import { runBook } from '../../support/jobBook';
import { messyBook } from '../../support/messyBook';

function lookerOf(rows: readonly (readonly unknown[])[] | undefined) {
  const issues = new IssueList();
  const table = readTab('Looker', rows, newReading('UTC', 'en_US'), issues);
  return { table, issues: issues.all() };
}

function field(id: string) {
  const found = calculatedFields.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no field ${id}`);
  return found;
}

const near = (a: unknown, b: unknown) => {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= 0.02 * Math.max(1, Math.abs(a)) || Math.abs(a - b) < 0.02;
};

test('what the job writes is read back without an issue', () => {
  fc.assert(
    fc.property(messyBook, (book) => {
      const rows = runBook(book).output.tabs.find(({ name }) => name === 'Looker')?.rows;
      expect(lookerOf(rows).issues).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('ROMI and CPA by creator and campaign, as a dashboard computes them, are the Scoreboard’s', () => {
  fc.assert(
    fc.property(messyBook, (book) => {
      const { output, tab } = runBook(book);
      const { table } = lookerOf(output.tabs.find(({ name }) => name === 'Looker')?.rows);
      const board = tab('Scoreboard');
      const hasOrders = board.some(
        ({ orders, other_orders }) => Number(orders) + Number(other_orders) > 0,
      );
      const cpa = evaluateField(table, field('cpa'), byColumn(table, 'creator_id'));
      const romi = evaluateField(table, field('romi'), byColumn(table, 'creator_id'));
      for (const { scope, creator_id, cpa: own, romi: ownRomi, spend, orders } of board) {
        if (scope !== 'creator' || Number(spend) < 1) continue;
        const id = String(creator_id);
        if (hasOrders && Number(orders) > 0) expect(near(cpa.get(id), own)).toBe(true);
        if (ownRomi !== '' && Number(orders) > 0) expect(near(romi.get(id), ownRomi)).toBe(true);
      }
    }),
    { numRuns: 80 },
  );
});

test('a zero below the line and a sum of nothing give no value', () => {
  const header = ['date', 'creator_id', 'spend', 'orders', 'margin'];
  const { table } = lookerOf([header, [new Date(0), 'a', 10, 0, ''], [new Date(0), 'b', 0, 2, 5]]);
  const group = byColumn(table, 'creator_id');
  expect([...evaluateField(table, field('cpa'), group)]).toEqual([
    ['a', null],
    ['b', 0],
  ]);
  expect([...evaluateField(table, field('romi'), group)]).toEqual([
    ['a', null],
    ['b', null],
  ]);
});
