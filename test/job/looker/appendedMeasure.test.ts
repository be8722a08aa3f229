import type * as PostMeasures from '../../../src/job/postMeasures';
import type { FeedValues } from '../../../src/workbook/feed/feedColumns';
import type * as JobBook from '../../support/jobBook';

/** The declaration as it would be after a measure was appended: how often each post was saved. */
jest.doMock('../../../src/workbook/schema/tabs/lookerTab', () => {
  const { lookerTab } = jest.requireActual('../../../src/workbook/schema/tabs/lookerTab');
  const saves = {
    key: 'saves',
    kind: 'number',
    from: ['posts'],
    isBlankElsewhere: true,
    ko: '저장',
    note: { en: 'Saves.', ko: '저장입니다.' },
  };
  return { lookerTab: { ...lookerTab, columns: [...lookerTab.columns, saves] } };
});

const feeder = { isFed: true };

jest.doMock('../../../src/job/postMeasures', () => {
  const actual = jest.requireActual<typeof PostMeasures>('../../../src/job/postMeasures');
  return {
    postMeasures: (...[workbook, share]: Parameters<typeof actual.postMeasures>) => ({
      ...actual.postMeasures(workbook, share),
      ...(feeder.isFed && { saves: workbook.posts.number('saves') }),
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
  })),
  Conversions: [{ conversion_id: '1', kind: 'order', occurred_at: '2026-05-02', revenue: 5 }],
};

test('a measure that is declared at the right and fed stands in the feed', () => {
  feeder.isFed = true;
  const { tab, output } = runBook(book);
  const header = output.tabs.find(({ name }) => name === 'Looker')?.rows[0] ?? [];
  expect(header[header.length - 1]).toBe('saves');
  expect(tab('Looker').map(({ saves }) => saves)).toEqual([3, '', 39, '']);
});

test('a measure that nobody feeds stops the run instead of standing blank', () => {
  feeder.isFed = false;
  expect(() => runBook(book)).toThrow('no value for saves comes from posts');
});

test('leaving out a measure does not compile', () => {
  const unknown = new Float64Array(0);
  // @ts-expect-error the other measures of assets are missing
  const values: FeedValues<'assets'> = { spend: unknown };
  // @ts-expect-error clicks come from posts alone
  const further: Partial<FeedValues<'assets'>> = { clicks: unknown };
  expect([values.spend, further]).toHaveLength(2);
});
