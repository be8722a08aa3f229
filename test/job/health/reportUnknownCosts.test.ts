import { type BookRow, runBook } from '../../support/jobBook';
import { base } from './healthLines';

const post = (post_id: string, creator_id: string, more: BookRow = {}): BookRow => ({
  post_id,
  creator_id,
  campaign_id: 'spring',
  published_at: '2026-05-01',
  ...more,
});
const found = (Posts: BookRow[], more = {}) =>
  runBook({ ...base, Posts, ...more })
    .tab('Health')
    .filter(({ found }) => /without a cost in Posts/.test(String(found)))
    .map(({ severity, where, found }) => `${severity} ${where} ${found}`);

test('posts of which no cost is typed are one line, their creators by name', () => {
  expect(
    found([post('a', 'ana', { fee: 50 }), post('b', 'ben', { fee: '' }), post('c', 'ben')]),
  ).toEqual(['warning Posts!E3 2 posts without a cost in Posts, counted as costing nothing: ben']);
});

test.each<[string, BookRow]>([
  ['a fee of nothing that is typed', { fee: 0 }],
  ['goods', { product_cost: 12 }],
  ['hours', { hours: 2 }],
  ['a post that is only planned', { published_at: '2030-05-01' }],
])('nothing is said of %s', (_, cells) => {
  expect(found([post('a', 'ana', cells)])).toEqual([]);
});

const terms = (commission_share: number | '') => ({
  Collaborations: [
    {
      collab_id: 'k1',
      creator_id: 'ana',
      campaign_id: 'spring',
      agreed_on: '2026-04-01',
      commission_share,
    },
  ],
});

test('who earns a commission alone has no fee to type', () => {
  expect(found([post('a', 'ana')], terms(0.1))).toEqual([]);
  expect(found([post('a', 'ana')], terms(''))).toHaveLength(1);
});
