import { say } from '../../../src/ground/text/text';
import type { SeenCounts, SeenInput, SeenTab } from '../../../src/job/gate/seenInput';
import { vanishedInput } from '../../../src/job/gate/vanishedInput';

const nothing: SeenCounts = { leads: 0, orders: 0, spend: 0, excluded: 0 };
const seen = (tabs: Record<string, SeenTab>, counts: Partial<SeenCounts> = {}): SeenInput => ({
  tabs,
  counts: { ...nothing, ...counts },
});
const told = (before: SeenInput | undefined, now: SeenInput) =>
  vanishedInput(before, now).map((reason) => say(reason, 'en'));

test('before the first run nothing can be missed', () => {
  expect(told(undefined, seen({}))).toEqual([]);
});

const posts: SeenTab = { columns: ['post_id', 'fee'], rows: 3 };

test.each<[string, Record<string, SeenTab>, string[]]>([
  ['all there', { Posts: posts }, []],
  [
    'more than before',
    { Posts: { columns: [...posts.columns, 'boost'], rows: 4 }, Links: posts },
    [],
  ],
  ['some rows', { Posts: { ...posts, rows: 1 } }, []],
  ['the tab', {}, ['the tab Posts is gone']],
  ['all rows', { Posts: { ...posts, rows: 0 } }, ['the tab Posts has no rows any more']],
  [
    'all rows and the header',
    { Posts: { columns: [], rows: 0 } },
    ['the tab Posts has no rows any more'],
  ],
  [
    'two columns',
    { Posts: { ...posts, columns: [] } },
    [
      'the column Post ID of Posts is gone or renamed',
      'the column Fee of Posts is gone or renamed',
    ],
  ],
])('gone is: %s', (_, tabs, expected) => {
  expect(told(seen({ Posts: posts }), seen(tabs))).toEqual(expected);
});

test('a tab that was empty before may stay so, and lose a column', () => {
  const empty = { columns: ['post_id'], rows: 0 };
  expect(told(seen({ Posts: empty }), seen({ Posts: empty }))).toEqual([]);
  expect(told(seen({ Posts: empty }), seen({ Posts: { columns: [], rows: 0 } }))).toEqual([
    'the column Post ID of Posts is gone or renamed',
  ]);
});

/** A fall by half is a correction still, one by more is not. */
test.each<[Partial<SeenCounts>, Partial<SeenCounts>, string[]]>([
  [{ leads: 10, orders: 10, spend: 10 }, { leads: 5, orders: 5, spend: 5 }, []],
  [{ leads: 10, orders: 10, spend: 10 }, { leads: 12, orders: 12, spend: 12 }, []],
  [{ leads: 10 }, { leads: 4 }, ['leads fell from 10 to 4']],
  [{ orders: 10 }, { orders: 4 }, ['orders fell from 10 to 4']],
  [{ spend: 1000.4 }, { spend: 400.6 }, ['spend fell from 1,000 to 401']],
  [
    { leads: 3, orders: 3, spend: 3 },
    {},
    ['leads fell from 3 to 0', 'orders fell from 3 to 0', 'spend fell from 3 to 0'],
  ],
  // One of the six stands there still and no longer counts by its status.
  [{ orders: 10, excluded: 2 }, { orders: 4, excluded: 3 }, []],
  [{ leads: 10, excluded: 2 }, { leads: 4, excluded: 3 }, []],
  [{ orders: 10, excluded: 2 }, { orders: 3, excluded: 3 }, ['orders fell from 10 to 3']],
  [{ spend: 10, excluded: 2 }, { spend: 4, excluded: 9 }, ['spend fell from 10 to 4']],
  // Fewer excluded than before explain nothing, and add nothing.
  [{ orders: 10, excluded: 3 }, { orders: 5, excluded: 0 }, []],
])('from %j to %j', (before, now, expected) => {
  expect(told(seen({}, before), seen({}, now))).toEqual(expected);
});
