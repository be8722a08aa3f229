import { drawPoisson } from '../../src/domain/statistics/randomDraws';
import { randomStream } from '../../src/domain/statistics/randomStream';
import type { Book, BookRow } from './book';

const DAY_MS = 86_400_000;
const goodNames = ['Mina', 'Joon', 'Anna', 'Evi', 'Bea', 'Luis', 'Noor', '하늘', '서윤'];

/**
 * A campaign with as many invented creators as asked for, each with one to four posts in 90 days, a code, and orders
 * that come by luck around a rate of her own.
 *
 * @param endMs the moment up to which things happened
 */
export function manyCreators(count: number, endMs: number): Book {
  const random = randomStream(count);
  const rows = { Creators: [], Posts: [], Links: [], Conversions: [] } as Record<string, BookRow[]>;
  for (let index = 0; index < count; index++) {
    const creator_id = `c${index}`;
    const code = `CODE${index}`;
    const perMoney = 2 * random() ** 1.5;
    rows.Creators?.push({
      creator_id,
      name: `${goodNames[index % goodNames.length]} ${index + 1}`,
      platform: ['instagram', 'tiktok', 'youtube'][index % 3],
    });
    rows.Links?.push({ campaign_id: 'spring', creator_id, promo_code: code });
    for (let post = 0; post < 1 + (index % 4); post++) {
      const published = endMs - DAY_MS * (4 + Math.floor(86 * random()));
      const fee = Math.round(60 + 240 * random());
      rows.Posts?.push({
        post_id: `${creator_id}-${post}`,
        creator_id,
        campaign_id: 'spring',
        published_at: new Date(published),
        fee,
        impressions: Math.round(fee * 90 * (0.5 + random())),
        likes: Math.round(fee * 2 * random()),
        comments: Math.round(fee * 0.2 * random()),
        clicks: Math.round(fee * 0.5 * random()),
      });
      const orders = drawPoisson((fee / 20) * perMoney, random);
      for (let order = 0; order < orders; order++) {
        rows.Conversions?.push({
          conversion_id: `${creator_id}-${post}-${order}`,
          kind: 'order',
          occurred_at: new Date(published + DAY_MS * (0.1 + 3 * random())),
          promo_code: code,
          revenue: 40,
        });
      }
    }
  }
  return {
    Settings: [
      { key: 'gross_margin', value: 0.5 },
      { key: 'target_cpa', value: 18 },
      { key: 'currency', value: 'USD' },
    ],
    Campaigns: [
      {
        campaign_id: 'spring',
        name: 'Spring',
        stage: 'scaling',
        goal: `${count * 12} orders`,
        budget: count * 400,
        ends_on: new Date(endMs + 5 * DAY_MS),
      },
    ],
    ...rows,
  };
}
