import type { Text } from '../ground/text/text';

/** Names of a promotion's key figures. */
export const promotionTexts = {
  costPerValidEntry: { en: 'Cost per valid entry', ko: '유효 참여당 비용' },
  redemptionShare: { en: 'Coupons redeemed', ko: '쿠폰 사용률' },
  sellThroughShare: { en: 'Units sold', ko: '판매율' },
  costPerParticipantPost: { en: 'Cost per participant’s post', ko: '참여 게시물당 비용' },
  answersPerViewer: { en: 'Answers per viewer at the peak', ko: '최대 시청자당 응답 수' },
  followerRetention: { en: 'New followers kept after 30 days', ko: '30일 뒤 신규 팔로워 유지율' },
} as const satisfies Record<string, Text>;
