/** What tells the rows of one day of a feed apart. */
export const placeKeys = [
  'campaign_id',
  'creator_id',
  'post_id',
  'touchpoint',
  'evidence',
  'timing',
] as const;

/** What tells the rows of the feeds of several files apart. */
export const feedRowKeys = ['brand', 'file', 'date', ...placeKeys] as const;
