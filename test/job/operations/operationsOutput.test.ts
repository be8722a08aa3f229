import type { TabName } from '../../../src/workbook/schema/tabs';
import { type Book, type BookRow, runBook } from '../../support/jobBook';

type Change = Partial<Record<keyof Book, readonly BookRow[]>>;

const terms = {
  collab_id: 'k',
  creator_id: 'mina',
  campaign_id: 'spring',
  stage: 'live',
  terms_evidence: 'https://m.example',
  owner: 'Jo',
};
const post = {
  post_id: 'p',
  creator_id: 'mina',
  campaign_id: 'spring',
  published_at: '2026-05-01',
};

/** The tabs of the work with creators that a run writes, with the rows below the header. */
function written(change: Change): [TabName, number][] {
  const { output } = runBook({
    Settings: [{ key: 'gross_margin', value: 0.5 }],
    Campaigns: [{ campaign_id: 'spring' }],
    Creators: [{ creator_id: 'mina', platform: 'instagram' }],
    ...change,
  });
  return output.tabs
    .filter(({ name }) => ['Today', 'Audit', 'Commissions'].includes(name))
    .map(({ name, rows }) => [name, rows.length - 1]);
}

test.each<[string, Change, [TabName, number][]]>([
  ['nothing is agreed, nothing is wrong', {}, []],
  [
    // The label, and that one post says little.
    'nothing is agreed and the only post has no label',
    { Posts: [{ ...post, caption: 'so good to have around' }] },
    [['Today', 2]],
  ],
  [
    'work without a thing to do keeps an empty list',
    { Collaborations: [terms] },
    [
      ['Today', 0],
      ['Audit', 20],
    ],
  ],
  [
    'any tab of the work counts as its use',
    { Pages: [{ landing_page: 'shop.example', checked_on: '2026-05-01' }] },
    [
      ['Today', 0],
      ['Audit', 20],
    ],
  ],
  [
    'commissions have a tab as soon as there is one',
    {
      Posts: [post],
      Collaborations: [{ ...terms, commission_share: 0.1 }],
      Links: [{ campaign_id: 'spring', creator_id: 'mina', promo_code: 'MINA' }],
      Conversions: [
        {
          conversion_id: 'o',
          kind: 'order',
          occurred_at: '2026-05-02',
          promo_code: 'MINA',
          revenue: 100,
        },
      ],
    },
    [
      ['Today', expect.any(Number) as unknown as number],
      ['Audit', 20],
      ['Commissions', 1],
    ],
  ],
])('%s', (_, change, expected) => {
  expect(written(change)).toEqual(expected);
});
