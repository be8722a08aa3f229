import type { Book } from '../../support/jobBook';
import { anaLink, base, benLink, type Line, linesOf, order, orders, told } from './healthLines';

/** Each line whole: how bad, which cell, what was expected and found, what to do (the sentences: src/messages). */
test.each<[string, Book, Line[]]>([
  [
    'a code used before and after its time: [2 May, 10 May)',
    {
      Links: [{ ...anaLink, code_valid_from: '2026-05-02', code_valid_to: '2026-05-10' }, benLink],
      Conversions: ['2026-05-01T23:59', '2026-05-02', '2026-05-09T23:59', '2026-05-10'].map(
        (occurred_at, at) => order(`o${at}`, { occurred_at }),
      ),
    },
    [
      [
        'warning',
        'Links!F2',
        'uses of ANA within its validity',
        'ANA of ana: expired or not yet valid code used 2 times, first by o0',
        /^End the code/,
      ],
    ],
  ],
  [
    'a code that is valid again by another link',
    {
      Links: [
        { ...anaLink, code_valid_to: '2026-05-02' },
        benLink,
        { ...anaLink, utm_content: 'q', code_valid_from: '2026-05-03' },
      ],
      Conversions: [order('o1', { occurred_at: '2026-05-02T12:00' }), order('o2')],
    },
    [
      [
        'warning',
        'Links!E2',
        'uses of ANA within its validity',
        'ANA of ana: expired or not yet valid code used 1 time, first by o1',
        /^End the code/,
      ],
    ],
  ],
  [
    'links of a campaign without a post, each creator once',
    {
      Campaigns: ['spring', 'summer'].map((campaign_id) => ({ campaign_id })),
      Links: [
        anaLink,
        benLink,
        ...['ana', 'ben'].map((creator_id) => ({
          campaign_id: 'summer',
          creator_id,
          utm_content: `${creator_id}-s`,
        })),
      ],
      Conversions: ['ana-s', 'ana-s', 'ben-s', 'ana-1'].map((utm_content, at) =>
        order(`o${at}`, { promo_code: '', utm_content }),
      ),
    },
    [
      [
        'warning',
        'Posts!C:C',
        'a post of ana in campaign summer',
        '2 conversions by a link or code of this campaign, and no post in it',
        /^Add the post/,
      ],
      [
        'warning',
        'Posts!C:C',
        'a post of ben in campaign summer',
        '1 conversion by a link or code of this campaign, and no post in it',
        /^Add the post/,
      ],
    ],
  ],
  [
    'an answer that comes near to a name',
    {
      Creators: [
        { creator_id: 'ana', name: 'Anastasia', platform: 'instagram' },
        { creator_id: 'ben', name: 'Ben', platform: 'instagram' },
      ],
      Conversions: orders(2, { promo_code: '', survey_creator: 'Anastasja' }),
    },
    [
      [
        'note',
        'Conversions!F2',
        'the name of one creator',
        '"Anastasja" (2 answers) may mean Anastasia',
        /Also known as of Anastasia/,
      ],
    ],
  ],
  [
    'keys of two creators; a campaign’s id in utm_id is shared by convention',
    {
      Links: [
        { ...anaLink, utm_id: 'spring' },
        { ...benLink, utm_id: 'spring' },
        ...['ben', 'ana'].map((creator_id) => ({
          campaign_id: 'spring',
          creator_id,
          promo_code: 'BOTH',
          utm_content: 'both',
          utm_id: 'u1',
          landing_page: 'https://s.example/x',
          item_keys: 'mint',
        })),
      ],
    },
    (
      [
        ['C', 'BOTH'],
        ['D', 'both'],
        ['E', 'u1'],
        ['F', 'https://s.example/x'],
        ['G', 'mint'],
      ] as const
    ).map(
      ([column, key]): Line => [
        'warning',
        `Links!${column}5`,
        'a key that belongs to one creator',
        `${key} belongs to ben, ana`,
        /^Give each creator/,
      ],
    ),
  ],
  [
    'evidence that names two creators',
    { Conversions: [order('o1', { utm_content: 'ben-1' }), order('o2', { utm_content: 'ana-1' })] },
    [
      [
        'warning',
        'Conversions!F2',
        'evidence that names one creator',
        'o1: utm names another creator; code of ana won',
        /^Rare ones are normal/,
      ],
    ],
  ],
  [
    'ids that no tab explains, each once',
    {
      Posts: [
        ...(base.Posts ?? []),
        ...['c', 'd'].map((post_id) => ({
          post_id,
          creator_id: 'zoe',
          campaign_id: 'lost',
          published_at: '2026-05-01',
          fee: 0,
        })),
      ],
      Links: [
        anaLink,
        benLink,
        { campaign_id: 'lost2', creator_id: 'yan', post_id: 'nope', utm_content: 'q' },
        { campaign_id: 'spring', creator_id: 'ben', post_id: 'a', utm_content: 'w' },
        { campaign_id: 'spring', creator_id: 'ben', post_id: 'b', utm_content: 'v' },
      ],
      Assets: [
        { asset_id: 'x', post_id: 'nope2', touchpoint: 'ad' },
        { asset_id: 'y', post_id: 'a', touchpoint: 'ad' },
      ],
    },
    [
      ['warning', 'Posts!B4', 'a name or id that stands in Creators', 'zoe', /^Add it to Creators/],
      [
        'warning',
        'Posts!C4',
        'a name or id that stands in Campaigns',
        'lost',
        /^Add it to Campaigns/,
      ],
      ['warning', 'Links!B4', 'a name or id that stands in Creators', 'yan', /^Add it to Creators/],
      [
        'warning',
        'Links!A4',
        'a name or id that stands in Campaigns',
        'lost2',
        /^Add it to Campaigns/,
      ],
      [
        'warning',
        'Links!E4',
        'a post that stands in Posts',
        'nope',
        /^Add the post to Posts.* latest post/,
      ],
      [
        'warning',
        'Assets!B2',
        'a post that stands in Posts',
        'nope2',
        /^Add the post to Posts.* figures/,
      ],
      [
        'warning',
        'Links!E5',
        'a post of the same creator',
        'a is a post of ana',
        /^Correct the post/,
      ],
      [
        'warning',
        'Links!B:B',
        'a link, code or page for zoe',
        '2 posts in lost and nothing that tracks them',
        /left out of CPA and ROMI/,
      ],
    ],
  ],
  [
    'links to Smart Store without its tags',
    {
      Links: [
        anaLink,
        benLink,
        ...[
          'https://smartstore.naver.com/shop/1',
          'https://smartstore.naver.com/shop/1?nt_source=x',
          'https://smartstore.naver.com/shop/1?nt_source=',
          'https://smartstore.naver.com/shop/1?a=1&nt_source=x&b=2',
          'https://blog.naver.com/x',
          'not naver.com an address',
          'https://shop.example/x',
        ].map((url, at) => ({
          campaign_id: 'spring',
          creator_id: 'ana',
          utm_content: `n${at}`,
          url,
        })),
      ],
    },
    [
      [
        'warning',
        'Links!E4',
        'nt_ tags in a link to Smart Store',
        'https://smartstore.naver.com/shop/1: UTM does not reach the statistics of Smart Store',
        /NTLINK/,
      ],
      [
        'warning',
        'Links!E6',
        'nt_ tags in a link to Smart Store',
        'https://smartstore.naver.com/shop/1?nt_source=: UTM does not reach the statistics of Smart Store',
        /NTLINK/,
      ],
    ],
  ],
])('%s', (_, change, expected) => {
  expect(linesOf(change)).toEqual(expected.map(told));
});
