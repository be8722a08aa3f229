import type * as PostMeasures from '../../../src/job/postMeasures';
import type { FeedValues } from '../../../src/workbook/feed/feedColumns';
import type * as JobBook from '../../support/jobBook';

/** The declaration as it would be after two measures were appended: a column of Posts, and one that has to be worked out. */
jest.doMock('../../../src/workbook/schema/tabs/lookerTab', () => {
  const { lookerTab } = jest.requireActual('../../../src/workbook/schema/tabs/lookerTab');
  const ofPosts = { kind: 'number', from: ['posts'], isBlankElsewhere: true };
  const saves = { ...ofPosts, key: 'saves', ko: '저장', note: { en: 'Saves.', ko: '저장입니다.' } };
  const warmth = {
    ...ofPosts,
    key: 'warmth',
    ko: '온기',
    note: { en: 'Warmth.', ko: '온기입니다.' },
  };
  return { lookerTab: { ...lookerTab, columns: [...lookerTab.columns, saves, warmth] } };
});

const feeder = { isFed: true };

jest.doMock('../../../src/job/postMeasures', () => {
  const actual = jest.requireActual<typeof PostMeasures>('../../../src/job/postMeasures');
  return {
    ...actual,
    postMeasures: (...[workbook, share]: Parameters<typeof actual.postMeasures>) => ({
      ...actual.postMeasures(workbook, share),
      ...(feeder.isFed && { warmth: workbook.posts.number('likes') }),
    }),
  };
});

const { runBook } = jest.requireActual<typeof JobBook>('../../support/jobBook');

const book: JobBook.Book = {
  Campaigns: [{ campaign_id: 'c' }],
  Creators: [{ creator_id: 'mina', platform: 'instagram', name: 'Mina' }],
  Posts: [3, '', 39].map((saves, index) => ({
    post_id: `p${index}`,
    creator_id: 'mina',
    campaign_id: 'c',
    published_at: '2026-05-01',
    saves,
    likes: index,
  })),
  Conversions: [{ conversion_id: '1', kind: 'order', occurred_at: '2026-05-02', revenue: 5 }],
};

test('measures that are declared at the right stand in the feed: a column of its tab by itself, another once it is fed', () => {
  feeder.isFed = true;
  const { tab, output } = runBook(book);
  const header = output.tabs.find(({ name }) => name === 'Looker')?.rows[0] ?? [];
  expect(header.slice(-2)).toEqual(['saves', 'warmth']);
  expect(tab('Looker').map(({ saves }) => saves)).toEqual([3, '', 39, '']);
  expect(tab('Looker').map(({ warmth }) => warmth)).toEqual([0, 1, 2, '']);
});

test('a measure that nobody feeds stops the run instead of standing blank', () => {
  feeder.isFed = false;
  expect(() => runBook(book)).toThrow('no value for warmth comes from posts');
});

test('leaving out a measure does not compile', () => {
  const unknown = new Float64Array(0);
  // @ts-expect-error the other measures of assets are missing
  const values: FeedValues<'assets'> = { spend: unknown };
  // @ts-expect-error clicks come from posts alone
  const further: Partial<FeedValues<'assets'>> = { clicks: unknown };
  expect([values.spend, further]).toHaveLength(2);
});
