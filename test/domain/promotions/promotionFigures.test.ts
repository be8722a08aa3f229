import {
  type PromotionCounts,
  promotionFigures,
} from '../../../src/domain/promotions/promotionFigures';

const counts: PromotionCounts = {
  cost: 300,
  validEntries: 120,
  couponsGiven: 80,
  couponsRedeemed: 20,
  unitsMade: 500,
  unitsSold: 400,
  participantPosts: 15,
  viewersPeak: 320,
  answers: 240,
  followersBefore: 1000,
  followersEnd: 1200,
  followersDay30: 1150,
};

test('by hand', () => {
  expect(promotionFigures(counts)).toEqual({
    costPerValidEntry: 2.5,
    redemptionShare: 0.25,
    sellThroughShare: 0.8,
    costPerParticipantPost: 20,
    answersPerViewer: 0.75,
    followerRetention: 0.75,
  });
});

test.each([
  ['validEntries', 'costPerValidEntry'],
  ['couponsGiven', 'redemptionShare'],
  ['unitsMade', 'sellThroughShare'],
  ['participantPosts', 'costPerParticipantPost'],
  ['viewersPeak', 'answersPerViewer'],
  ['followersEnd', 'followerRetention'],
] as const)('without %s there is no %s', (count, figure) => {
  expect(promotionFigures({ ...counts, [count]: undefined })[figure]).toBeUndefined();
  expect(promotionFigures({ ...counts, [count]: 0 })[figure]).toBeUndefined();
});
