import type { Book, BookRow } from '../../../test/support/jobBook';

const hourMs = 3_600_000;
const start = Date.UTC(2023, 7, 31, 9);

/** A mulberry32 generator: the same numbers in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const described: Book = {
  Settings: [{ key: 'gross_margin', value: 0.6 }],
  Campaigns: [
    { campaign_id: '916', name: 'Campaign 916', stage: 'pilot', action: 'lead' },
    { campaign_id: '936', name: 'Campaign 936', action: 'order' },
    {
      campaign_id: '1178',
      name: 'Campaign 1178',
      stage: 'scaling',
      action: 'lead',
      lead_value: 11.37,
    },
  ],
  Creators: Array.from({ length: 40 }, (_, index) => ({
    creator_id: `interest-${index}`,
    name: `Interest ${index}`,
    platform: 'facebook',
  })),
};

/**
 * A campaign of the shape of a real one: 300 ads of 40 interest groups in three campaigns that count
 * leads, about 1,000 leads and 300 of them sold later; costs with more digits than cents.
 */
export function largeAdCampaign(): Book {
  const next = numbers(7);
  const posts: BookRow[] = [];
  const links: BookRow[] = [];
  const conversions: BookRow[] = [];
  for (let ad = 0; ad < 300; ad++) {
    const postId = `7${String(ad).padStart(5, '0')}`;
    const place = {
      creator_id: `interest-${ad % 40}`,
      campaign_id: ['916', '936', '1178'][ad % 3],
    };
    const publishedAt = start + Math.floor(next() * 400) * hourMs;
    const clicks = Math.floor(next() * 60);
    posts.push({
      ...place,
      post_id: postId,
      published_at: new Date(publishedAt),
      impressions: Math.floor(next() * 400_000),
      clicks,
      fee: clicks * (1 + next()),
    });
    links.push({ ...place, post_id: postId, utm_content: `ad${postId}` });
    for (let lead = 0; lead < next() * 7; lead++) {
      const id = `${postId}-${lead}`;
      const wonAt = publishedAt + Math.floor(next() * 190) * hourMs;
      const isWon = next() < 0.33;
      conversions.push({
        conversion_id: `L${id}`,
        kind: 'lead',
        occurred_at: new Date(wonAt),
        utm_content: `AD${postId}`,
        qualified: isWon,
      });
      if (!isWon) continue;
      conversions.push({
        conversion_id: `O${id}`,
        kind: 'order',
        occurred_at: new Date(wonAt + 96 * hourMs),
        lead_id: `L${id}`,
        revenue: Math.floor(next() * 9000) / 100,
      });
    }
  }
  return { ...described, Posts: posts, Links: links, Conversions: conversions };
}
