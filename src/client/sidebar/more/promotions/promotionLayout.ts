import type { FormLayout } from '../../../shared/formLayout';

/** Where each count of a promotion stands. */
export const promotionLayout: FormLayout<'Promotions', 'main' | 'counts' | 'followers'> = {
  promoId: null,
  campaignId: null,
  postId: { part: 'main' },
  kind: { part: 'main' },
  startsOn: { part: 'main' },
  endsOn: { part: 'main' },
  entries: { part: 'main' },
  validEntries: { part: 'main' },
  people: { part: 'main' },
  winners: { part: 'main' },
  couponsGiven: { part: 'counts' },
  couponsRedeemed: { part: 'counts' },
  redeemedRevenue: { part: 'counts' },
  prizeCost: { part: 'counts' },
  viewersPeak: { part: 'counts' },
  answers: { part: 'counts' },
  unitsMade: { part: 'counts' },
  unitsSold: { part: 'counts' },
  participantPosts: { part: 'followers' },
  rightsObtained: { part: 'followers' },
  followersBefore: { part: 'followers' },
  followersEnd: { part: 'followers' },
  followersDay30: { part: 'followers' },
};
