import { mergedFeedRows } from '../../../src/job/looker/mergedFeedRows';
import { feedColumnAt, feedWidth } from '../../../src/workbook/feed/feedColumns';
import type { Cell } from '../../../src/workbook/write/rowsFor';

/** A row written as `day campaign creator post revenue`; day 0 stands for none. */
function row(text: string): Cell[] {
  const [day = '', campaign_id = '', creator_id = '', post_id = '', revenue = ''] = text.split(' ');
  const cells: Cell[] = Array.from({ length: feedWidth }, () => '');
  cells[feedColumnAt.date] = day === '0' ? '' : new Date(Date.UTC(2026, 4, Number(day)));
  cells[feedColumnAt.campaign_id] = campaign_id;
  cells[feedColumnAt.creator_id] = creator_id;
  cells[feedColumnAt.post_id] = post_id;
  cells[feedColumnAt.revenue] = revenue;
  return cells;
}

/** Design section 5: sorted by date, campaign, creator, post; what cannot be told apart keeps its order. */
test.each([
  ['by date', ['2 a a a', '3 a a a'], ['1 a a a'], ['1 a a a', '2 a a a', '3 a a a']],
  ['by day and not by its text', ['9 a a a'], ['10 a a a'], ['9 a a a', '10 a a a']],
  ['by campaign before creator', ['1 b a a'], ['1 a z z'], ['1 a z z', '1 b a a']],
  ['by creator before post', ['1 a b a'], ['1 a a z'], ['1 a a z', '1 a b a']],
  ['by post', ['1 a a b'], ['1 a a c', '1 a a a'], ['1 a a a', '1 a a b', '1 a a c']],
  [
    'the feed before what is put in, as given',
    ['1 a a a 8', '1 a a a 9'],
    ['1 a a a 2', '1 a a a 1'],
    ['1 a a a 8', '1 a a a 9', '1 a a a 2', '1 a a a 1'],
  ],
  ['without a day last', ['0 a a a', '3 b b b'], ['2 z z z'], ['2 z z z', '3 b b b', '0 a a a']],
])('%s', (_, feed, further, expected) => {
  expect(mergedFeedRows(feed.map(row), further.map(row))).toEqual(expected.map(row));
});

test('with nothing to put in, the feed is handed on as it is', () => {
  const feed = ['2 a a a', '1 a a a'].map(row);
  expect(mergedFeedRows(feed, [])).toBe(feed);
});
