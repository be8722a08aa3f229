import { zoneClock } from '../../../src/ground/time/zoneClock';
import { creatorMonths } from '../../../src/job/plan/creatorMonths';
import { IssueList } from '../../../src/workbook/issueList';
import { newReading } from '../../../src/workbook/read/reading';
import { readTab } from '../../../src/workbook/read/readTab';
import { type BookRow, cellsOf } from '../../support/jobBook';
import { lookerTable } from '../../workbook/dashboard/feedTables';

/** February 2026 in months since year 0. */
const february = 12 * 2026 + 1;
const nowMs = Date.UTC(2026, 4, 20);

function months(posts: readonly BookRow[], looker: readonly BookRow[]) {
  const reading = newReading('UTC', 'en_US');
  return creatorMonths({
    posts: readTab('Posts', cellsOf(posts), reading, new IssueList()),
    looker: lookerTable(looker),
    actions: new Map([['w', 'lead']]),
    clock: zoneClock('UTC'),
    nowMs,
  });
}

function post(post_id: string, published_at: string, creator_id = 'mina'): BookRow {
  return { post_id, creator_id, campaign_id: 's', published_at };
}

test('posts by the month they came out, with what they cost and brought, whenever it came', () => {
  const found = months(
    [
      post('a', '2026-02-27'),
      post('b', '2026-02-03'),
      post('c', '2026-05-02'),
      post('d', '2026-06-01'),
    ],
    [
      { date: '2026-02-27', creator_id: 'mina', post_id: 'a', spend: 120, counted_spend: 100 },
      { date: '2026-03-02', creator_id: 'mina', post_id: 'a', orders: 3, leads: 9 },
      { date: '2026-02-03', creator_id: 'mina', post_id: 'b', counted_spend: 50, orders: 1 },
      { date: '2026-05-02', creator_id: 'mina', post_id: 'c', counted_spend: 40 },
      // A commission stands at no post: it belongs to the posts before it.
      { date: '2026-04-10', creator_id: 'mina', post_id: '(none)', counted_spend: 7 },
    ],
  );
  // February, two idle months, May; the post of June is not out yet.
  expect(found.get('mina')).toEqual([
    { month: february, posts: 2, spend: 120, cost: 157, conversions: 4 },
    { month: february + 1, posts: 0, spend: 0, cost: 0, conversions: 0 },
    { month: february + 2, posts: 0, spend: 0, cost: 0, conversions: 0 },
    { month: february + 3, posts: 1, spend: 0, cost: 40, conversions: 0 },
  ]);
});

test('a campaign of leads counts leads; who has no post has no month', () => {
  const found = months(
    [post('a', '2026-02-27')],
    [
      {
        date: '2026-02-28',
        creator_id: 'mina',
        campaign_id: 'w',
        post_id: 'a',
        leads: 5,
        orders: 2,
      },
      { date: '2026-02-28', creator_id: 'joon', post_id: '(none)', orders: 2 },
    ],
  );
  expect(found.get('mina')).toEqual([
    { month: february, posts: 1, spend: 0, cost: 0, conversions: 5 },
  ]);
  expect(found.get('joon')).toEqual([]);
});
