import { captionCounts } from '../../../src/job/operations/captionCounts';
import type { Book, BookRow } from '../../support/jobBook';
import { workOf } from './workOf';

const post = (post_id: string, caption: string, more: BookRow = {}): BookRow => ({
  post_id,
  creator_id: 'mina',
  campaign_id: 'spring',
  published_at: '2026-05-01',
  caption,
  ...more,
});
const Posts = [
  post('a', 'Fresh and light #SpringSip'),
  post('b', 'so fresh! #springsips'),
  post('c', ''),
  post('d', 'fresh #springsip', { published_at: '2026-06-01T00:01' }),
  post('e', 'fresh #springsip', { campaign_id: 'summer' }),
];

/** The run is on 1 June 2026. */
const countsOf = (campaign: BookRow, rows: Book['Posts'] = Posts) =>
  captionCounts(
    workOf({
      Settings: [{ key: 'currency', value: 'USD' }],
      Campaigns: [{ campaign_id: 'spring', ...campaign }],
      Posts: rows ?? [],
    }).book,
  );

test('captions that are out, those with exactly the hashtag, and those with each word', () => {
  expect(countsOf({ name: 'Spring', hashtag: ' #springsip ', tone_words: 'fresh, light' })).toEqual(
    [
      {
        campaignId: 'spring',
        campaign: 'Spring',
        captions: 2,
        hashtag: '#springsip',
        tagged: 1,
        words: [
          { word: 'fresh', captions: 2 },
          { word: 'light', captions: 1 },
        ],
      },
    ],
  );
});

test('a dash in the place of a caption is none', () => {
  const rows = [post('a', 'fresh #springsip'), post('b', '-'), post('c', 'N/A')];
  expect(countsOf({ hashtag: '#springsip' }, rows)).toMatchObject([{ captions: 1, tagged: 1 }]);
});

test('a caption at the run’s own moment is out', () => {
  const now = [post('a', 'fresh', { published_at: '2026-06-01T00:00' })];
  expect(countsOf({ tone_words: 'fresh' }, now)[0]?.captions).toBe(1);
});

test.each<[BookRow, number | undefined]>([
  [{ tone_words: 'fresh' }, undefined],
  [{ hashtag: '#not one' }, undefined],
  [{ hashtag: '#nobody' }, 0],
  [{ hashtag: 'springsip' }, 1],
])('captions with the hashtag of %j: %p', (campaign, tagged) => {
  const [found] = countsOf(campaign);
  expect(found).toMatchObject({ campaign: 'spring', captions: 2 });
  expect(found?.tagged).toBe(tagged);
});

test('a campaign without captions, or without anything to look for, is left out', () => {
  expect(countsOf({ hashtag: '#springsip' }, [post('c', '')])).toEqual([]);
  expect(countsOf({ hashtag: '  ' })).toEqual([]);
});
