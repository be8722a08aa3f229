import { type Book, type BookRow, runBook } from '../support/jobBook';

const shop = (creator: BookRow, snapshots: readonly BookRow[]): Book => ({
  Creators: [{ creator_id: 'mina', platform: 'instagram', ...creator }],
  Snapshots: snapshots,
});

const taken = (day: string, followers: number): BookRow => ({
  creator_id: 'mina',
  taken_on: day,
  followers,
});

const kept = (book: Book) => runBook(book).output.newSnapshots;

/** 1 June 2026, the day of the run. */
const today = Date.UTC(2026, 5, 1) / 86_400_000;

test('a first count is kept, with what else is known', () => {
  const told = { followers: 1000, following: 300 };
  expect(kept(shop(told, []))).toEqual([
    { creator_id: 'mina', taken_on: today, followers: 1000, following: 300, posts_count: null },
  ]);
  expect(kept(shop({ followers: 1000, posts_count: 40 }, []))).toEqual([
    { creator_id: 'mina', taken_on: today, followers: 1000, following: null, posts_count: 40 },
  ]);
});

test.each<[string, BookRow, readonly BookRow[], number | null]>([
  ['a count that the last snapshot has', { followers: 1000 }, [taken('2026-05-01', 1000)], null],
  ['a count that changed', { followers: 1001 }, [taken('2026-05-01', 1000)], 1001],
  // The latest day decides, wherever its row stands
  [
    'the older row below',
    { followers: 1000 },
    [taken('2026-05-02', 1000), taken('2026-05-01', 900)],
    null,
  ],
  [
    'a count of long ago that came back',
    { followers: 900 },
    [taken('2026-05-02', 1000), taken('2026-05-01', 900)],
    900,
  ],
  // Of two on one day the lower row is the later
  [
    'two snapshots of one day',
    { followers: 1000 },
    [taken('2026-05-02', 900), taken('2026-05-02', 1000)],
    null,
  ],
  ['no count', { followers: '' }, [], null],
])('%s', (_, creator, snapshots, followers) => {
  expect(kept(shop(creator, snapshots)).map((row) => row.followers)).toEqual(
    followers === null ? [] : [followers],
  );
});
