/** What is looked at once before a campaign starts, in the order of a careful person. */
export const prelaunchItems = [
  'brand_pack',
  'profile',
  'bio_link',
  'templates',
  'stock',
  'replies',
  'code_at_till',
  'link_on_phone',
] as const;

/** An item of the list. */
export type PrelaunchItem = (typeof prelaunchItems)[number];
