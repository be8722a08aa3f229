import { publishedPosts } from '../../src/job/publishedPosts';
import { measuredBook } from '../support/jobBook';

test('a post is out from its own moment on', () => {
  const moments = ['2026-05-31T23:59', '2026-06-01T00:00', '2026-06-01T00:01'];
  const { workbook } = measuredBook({
    Posts: moments.map((published_at, at) => ({
      post_id: `p${at}`,
      creator_id: 'mina',
      campaign_id: 'spring',
      published_at,
    })),
  });
  expect([...publishedPosts(workbook, Date.UTC(2026, 5, 1))]).toEqual([1, 1, 0]);
});
