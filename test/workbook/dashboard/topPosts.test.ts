import { topPosts } from '../../../src/workbook/dashboard/topPosts';
import { lookerTable } from './feedTables';

const row = (postId: string, values: object) => ({
  date: '2026-05-01',
  post_id: postId,
  creator: 'Mina',
  scenario: 'morning routine',
  touchpoint: 'post',
  ...values,
});

test('by profit, then by conversions where the margin is unknown; without a conversion none', () => {
  const looker = lookerTable([
    row('cost', { spend: 100, counted_spend: 100 }),
    row('cost', { orders: 5, margin: 130 }),
    row('rich', { spend: 50, counted_spend: 40 }),
    row('rich', { orders: 3, margin: 90, touchpoint: 'ad' }),
    row('rich', { touchpoint: 'email', spend: 0 }),
    row('unknown', { orders: 9, scenario: '(not set)' }),
    row('nothing', { spend: 10, margin: 5 }),
    row('(none)', { orders: 7, margin: 900 }),
  ]);
  expect(topPosts(looker, new Map())).toEqual([
    {
      postId: 'rich',
      creator: 'Mina',
      scenario: 'morning routine',
      spend: 50,
      conversions: 3,
      profit: 50,
      reusedAs: ['ad', 'email'],
    },
    expect.objectContaining({ postId: 'cost', profit: 30, conversions: 5, reusedAs: [] }),
    expect.objectContaining({ postId: 'unknown', profit: null, conversions: 9, scenario: '' }),
  ]);
});

test('five at most', () => {
  const looker = lookerTable(
    Array.from({ length: 8 }, (_, index) => row(`p${index}`, { orders: index + 1, margin: index })),
  );
  expect(topPosts(looker, new Map()).map(({ postId }) => postId)).toEqual([
    'p7',
    'p6',
    'p5',
    'p4',
    'p3',
  ]);
});
