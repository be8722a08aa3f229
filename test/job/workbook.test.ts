import { readWorkbook } from '../../src/job/workbook';
import { tabs } from '../../src/workbook/schema/tabs';
import { type Book, tabsOf } from '../support/jobBook';

const nowMs = Date.UTC(2026, 5, 1);
const read = (book: Book, locale = 'en_US') => readWorkbook(tabsOf(book), 'UTC', locale, nowMs);

const order = { conversion_id: 'a', kind: 'order', occurred_at: '2026-05-02', revenue: 10 };

/** A row that repeats another tells nothing new; one that cannot be read and one of the future are left out. */
test('rows of all tabs: those that count, and those that are left out', () => {
  const { rowCounts } = read({
    Conversions: [
      order,
      order,
      { ...order, conversion_id: 'b' },
      { ...order, conversion_id: 'c', occurred_at: 'soon' },
      { ...order, conversion_id: 'd', occurred_at: '2026-07-01' },
    ],
    Creators: [
      { creator_id: 'c1', platform: 'instagram' },
      { creator_id: '', platform: 'x' },
    ],
    Collaborations: [{ collab_id: 'k', creator_id: 'c1', campaign_id: 'spring' }],
  });
  expect(rowCounts).toEqual({ read: 8, used: 4, leftOut: 4 });
  expect(read({}).rowCounts).toEqual({ read: 0, used: 0, leftOut: 0 });
});

test('the tabs that people fill are read, those that the job writes are not', () => {
  const { tabsRead } = read({});
  expect([...tabsRead].sort()).toEqual(
    [
      'Settings',
      'Conversions',
      'Campaigns',
      'Creators',
      'Posts',
      'Links',
      'Assets',
      'Snapshots',
      'Comments',
      'Benchmarks',
      'Reported',
      'Briefs',
      'Feeds',
      'Rates',
      'Collaborations',
      'Deliverables',
      'Payouts',
      'Inquiries',
      'Retro',
      'Channels',
      'Pages',
      'Promotions',
      'BrandSnapshots',
      'Tax',
    ].sort(),
  );
  const written = new Set(tabs.filter(({ writer }) => writer === 'job').map(({ name }) => name));
  expect(tabsRead.filter((name) => written.has(name))).toEqual([]);
});

test('the language of Settings goes before that of the locale', () => {
  expect(read({}, 'ko_KR').settings.language).toBe('ko');
  expect(read({}, 'ko_KR').speech.language).toBe('ko');
  expect(read({ Settings: [{ key: 'language', value: 'en' }] }, 'ko_KR').speech.language).toBe(
    'en',
  );
});

test('words that somebody explained in Settings are read', () => {
  const conversions = [{ ...order, status: 'wobbly' }];
  const statusOf = (words?: string) =>
    read({
      Settings: words === undefined ? [] : [{ key: 'status_words', value: words }],
      Conversions: conversions,
    }).orders.status[0];
  expect(statusOf()).toBe('unknown');
  expect(statusOf('wobbly = no sale')).toBe('no sale');
});
