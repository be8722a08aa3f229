/** What each kind of collaboration is judged by. */
export const collabTypeTexts = {
  review: {
    label: { en: 'Review or testimonial', ko: '리뷰·후기' },
    main: [
      { en: 'CPA', ko: 'CPA' },
      { en: 'save rate', ko: '저장률' },
      { en: 'views to half of the video', ko: '영상 50% 시청률' },
      { en: 'UGC value', ko: 'UGC 가치' },
    ],
    also: [
      { en: 'quality of comments', ko: '댓글의 질' },
      { en: 'questions answered', ko: '답변한 질문 수' },
    ],
    doNotUse: [{ en: 'likes', ko: '좋아요 수' }],
  },
  giveaway: {
    label: { en: 'Giveaway or event', ko: '경품·이벤트' },
    main: [
      { en: 'cost per valid entry', ko: '유효 참여당 비용' },
      { en: 'redemption rate of coupons', ko: '쿠폰 사용률' },
      { en: 'new followers still there after 30 days', ko: '신규 팔로워 30일 유지율' },
    ],
    also: [{ en: 'share of duplicate and sweepstake entries', ko: '중복·체리피커 참여 비율' }],
    doNotUse: [
      {
        en: 'engagement rate (inflated by entry comments)',
        ko: '참여율(응모 댓글로 부풀려짐)',
      },
    ],
  },
  limited: {
    label: { en: 'Limited or seasonal edition', ko: '한정·시즌 협업' },
    main: [
      { en: 'sell-through within the period', ko: '기간 내 판매 소진율' },
      { en: 'margin per unit', ko: '개당 이익' },
      { en: 'share of new customers', ko: '신규 고객 비율' },
    ],
    also: [
      { en: 'waiting list to order', ko: '대기 명단의 구매 전환' },
      { en: 'sales taken from the regular line', ko: '기존 제품 잠식' },
    ],
    doNotUse: [{ en: 'gross revenue', ko: '총매출' }],
  },
  challenge: {
    label: { en: 'Hashtag challenge', ko: '해시태그 챌린지' },
    main: [
      { en: 'valid participant posts', ko: '유효 참여 게시물 수' },
      { en: 'cost per UGC post', ko: 'UGC 게시물당 비용' },
      { en: 'authentic impressions (CAI)', ko: '진성 노출(CAI)' },
    ],
    also: [
      { en: 'share of posts with the brand tag', ko: '브랜드 태그 포함 비율' },
      { en: 'rights obtained', ko: '확보한 사용권' },
    ],
    doNotUse: [{ en: 'total hashtag views', ko: '해시태그 총조회수' }],
  },
} as const;
