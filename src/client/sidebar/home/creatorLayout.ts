import type { FormLayout } from '../../shared/formLayout';

/** Where each field of a creator stands. Ids are made by the product and never shown. */
export const creatorLayout: FormLayout<'Creators', 'who' | 'more'> = {
  creatorId: null,
  name: { part: 'who' },
  platform: { part: 'who' },
  handle: { part: 'who' },
  profileUrl: { part: 'more' },
  followers: { part: 'who' },
  paymentModel: { part: 'who' },
  following: { part: 'more' },
  postsCount: { part: 'more' },
  countryMatch: { part: 'more' },
  audienceMatch: { part: 'more' },
  onTopic: { part: 'more' },
  meaningfulReplies: { part: 'more' },
  sharesNumbers: { part: 'more' },
  source: { part: 'more' },
  status: { part: 'more' },
  alsoKnownAs: { part: 'more' },
  notes: { part: 'more', rows: 2 },
};
