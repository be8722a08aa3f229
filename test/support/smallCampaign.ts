import type { Book, BookRow } from './book';

const day = (number: number) => new Date(Date.UTC(2026, 3, number, 12));

const conversions: BookRow[] = Array.from({ length: 12 }, (_each, index) => ({
  conversion_id: `C${index + 1}`,
  kind: index % 3 === 0 ? 'lead' : 'order',
  occurred_at: day(11 + index),
  utm_content: ['mina_p1', 'joon_p2', ''][index % 3] ?? '',
  promo_code: index % 4 === 0 ? 'MINA10' : '',
  revenue: index % 3 === 0 ? '' : 40 + index,
}));

/** A campaign of two creators with a dozen conversions: every job tab gets some rows. */
export const smallCampaign: Book = {
  Settings: [
    { key: 'gross_margin', value: 0.6 },
    { key: 'alert_email', value: 'team@example.com' },
    { key: 'run_hour', value: 6 },
  ],
  Campaigns: [{ campaign_id: 'spring', name: 'Spring', stage: 'pilot', window_days: 14 }],
  Creators: [
    { creator_id: 'mina', platform: 'instagram', name: 'Mina Park', followers: 12_300 },
    { creator_id: 'joon', platform: 'youtube', name: 'Joon', followers: 8_000 },
  ],
  Posts: [
    {
      post_id: 'p1',
      creator_id: 'mina',
      campaign_id: 'spring',
      published_at: day(10),
      fee: 300,
      impressions: 9_000,
      clicks: 120,
    },
    {
      post_id: 'p2',
      creator_id: 'joon',
      campaign_id: 'spring',
      published_at: day(11),
      fee: 200,
      impressions: 7_000,
      clicks: 80,
    },
  ],
  Links: [
    {
      campaign_id: 'spring',
      creator_id: 'mina',
      post_id: 'p1',
      utm_content: 'mina_p1',
      promo_code: 'MINA10',
    },
    { campaign_id: 'spring', creator_id: 'joon', post_id: 'p2', utm_content: 'joon_p2' },
  ],
  Conversions: conversions,
};
