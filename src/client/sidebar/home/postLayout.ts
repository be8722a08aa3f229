import type { FormLayout } from '../../shared/formLayout';
import { CampaignOfPost, CreatorOfPost } from './postChoices';

/** Where each field of a post stands. Ids are made by the product and never shown. */
export const postLayout: FormLayout<'Posts', 'post' | 'more'> = {
  postId: null,
  url: null,
  creatorId: { part: 'post', input: CreatorOfPost },
  campaignId: { part: 'post', input: CampaignOfPost },
  publishedAt: { part: 'post' },
  format: { part: 'post' },
  fee: { part: 'post' },
  collabType: { part: 'more' },
  scenario: { part: 'more' },
  bonus: { part: 'more' },
  productCost: { part: 'more' },
  shipping: { part: 'more' },
  rightsFee: { part: 'more' },
  boostSpend: { part: 'more' },
  hours: { part: 'more' },
  impressions: { part: 'more' },
  reach: { part: 'more' },
  views: { part: 'more' },
  likes: { part: 'more' },
  comments: { part: 'more' },
  saves: { part: 'more' },
  shares: { part: 'more' },
  clicks: { part: 'more' },
  caption: { part: 'more', rows: 3 },
  disclosure: { part: 'more' },
  excludedFrom: { part: 'more' },
};
