import fc from 'fast-check';
import { IssueList } from '../../../src/workbook/issueList';
import { newReading } from '../../../src/workbook/read/reading';
import { readTab } from '../../../src/workbook/read/readTab';
import { records } from '../../../src/workbook/read/records';

function book() {
  const reading = newReading('UTC', 'en_US');
  const issues = new IssueList();
  return {
    issues,
    read: <Name extends 'Creators' | 'Campaigns' | 'Posts' | 'Links'>(
      name: Name,
      cells: unknown[][],
    ) => records(readTab(name, cells, reading, issues)),
  };
}

describe('rows without an id', () => {
  test('get one from the name, else the handle, else the address; those that have one keep it', () => {
    const { read, issues } = book();
    const rows = read('Creators', [
      ['creator_id', 'name', 'platform', 'handle', 'profile_url'],
      ['', 'Mina Park', 'instagram', '', ''],
      ['mina-park-2', 'Mina Park', 'tiktok', '', ''],
      ['', 'Mina Park', 'youtube', '', ''],
      ['', '', 'tiktok', '@joon.makes', ''],
      ['', '서미나', 'tiktok', '', ''],
    ]);
    expect(rows.map(({ creator_id }) => creator_id)).toEqual([
      'mina-park',
      'mina-park-2',
      'mina-park-3',
      'joon.makes',
      'seomina',
    ]);
    expect(issues.all()).toEqual([]);
  });

  test('a tab without the id column is read; a row that says nothing of itself is listed', () => {
    const { read, issues } = book();
    const rows = read('Campaigns', [
      ['name', 'stage'],
      ['Spring pilot', 'pilot'],
      ['', 'pilot'],
    ]);
    expect(rows.map(({ campaign_id }) => campaign_id)).toEqual(['spring-pilot']);
    expect(issues.all()).toMatchObject([{ row: 3, column: 'campaign_id', severity: 'error' }]);
  });

  test('a post is named after its creator and day, whatever was read before', () => {
    const { read } = book();
    const links = [
      ['campaign_id', 'creator_id', 'post_id'],
      ['k', 'ann', 'ann-20260305'],
    ];
    const posts = [
      ['creator_id', 'campaign_id', 'published_at'],
      ['ann', 'k', '2026-03-05 18:00'],
      ['ann', 'k', '2026-03-05 20:00'],
    ];
    read('Links', links);
    expect(read('Posts', posts).map(({ post_id }) => post_id)).toEqual([
      'ann-20260305',
      'ann-20260305-2',
    ]);
  });

  test('ids are never shared and never depend on the run', () => {
    const name = fc.constantFrom('Ann', 'ann', 'Ben', 'Ann 2', '안나', '');
    const id = fc.constantFrom('', '', 'ann', 'ben-2');
    fc.assert(
      fc.property(fc.array(fc.tuple(id, name), { maxLength: 12 }), (rows) => {
        const cells = [['creator_id', 'name', 'platform'], ...rows.map((row) => [...row, 'x'])];
        const ids = book()
          .read('Creators', cells)
          .map(({ creator_id }) => creator_id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(
          book()
            .read('Creators', cells)
            .map(({ creator_id }) => creator_id),
        ).toEqual(ids);
      }),
    );
  });
});

describe('a creator called by another name', () => {
  const creators = [
    ['creator_id', 'name', 'platform', 'handle', 'profile_url', 'also_known_as'],
    ['m1', 'Mina Park', 'IG', '@mina.sample', 'https://www.instagram.com/mina.sample/', 'Minnie'],
    ['j1', 'Joon', '인스타', '@joon', '', ''],
    ['j2', 'Joon', 'tiktok', '@joon2', '', 'm1'],
  ];
  const owner = (creator: string) => {
    const { read } = book();
    read('Creators', creators);
    const [link] = read('Links', [
      ['campaign_id', 'creator_id', 'promo_code'],
      ['k', creator, 'X15'],
    ]);
    return link?.creator_id;
  };

  test.each([
    ['m1', 'm1'],
    ['mina park', 'm1'],
    ['@Mina.Sample', 'm1'],
    ['https://instagram.com/mina.sample?igsh=1', 'm1'],
    ['minnie', 'm1'],
    ['@joon2', 'j2'],
    ['@joon', '@joon'],
    ['Joon', 'Joon'],
    ['somebody', 'somebody'],
  ])('%s is %s', (typed, id) => {
    expect(owner(typed)).toBe(id);
  });

  test('IG, insta and 인스타 are instagram', () => {
    const platforms = book()
      .read('Creators', [...creators, ['x1', '', 'insta', '', '', '']])
      .map(({ platform }) => platform);
    expect(platforms).toEqual(['instagram', 'instagram', 'tiktok', 'instagram']);
  });

  test('a campaign is found by its name', () => {
    const { read } = book();
    read('Campaigns', [
      ['campaign_id', 'name'],
      ['c-2026', 'Spring pilot'],
    ]);
    const [link] = read('Links', [
      ['campaign_id', 'creator_id'],
      ['spring PILOT', 'a'],
    ]);
    expect(link?.campaign_id).toBe('c-2026');
  });
});
