import { defineFeedColumns } from '../../../feed/defineFeed';

/** What posts and assets add: money and reach. */
export const postColumns = defineFeedColumns([
  {
    key: 'spend',
    kind: 'money',
    from: ['posts', 'assets'],
    ko: '비용',
    note: { en: 'Everything spent.', ko: '사용한 모든 비용입니다.' },
  },
  {
    key: 'impressions',
    kind: 'number',
    from: ['posts', 'assets'],
    isBlankElsewhere: true,
    ko: '노출',
    note: { en: 'Times shown.', ko: '보인 횟수입니다.' },
  },
  {
    key: 'authentic_impressions',
    kind: 'number',
    from: ['posts', 'assets'],
    isBlankElsewhere: true,
    hasFraction: true,
    ko: '진성 노출',
    format: '#,##0.00',
    note: {
      en: 'Impressions less repetition and what signals speak against; nothing is taken off for who is not vetted.',
      ko: '반복 노출과 신호만큼을 뺀 노출입니다. 검증 전인 크리에이터는 빼지 않습니다.',
    },
  },
  {
    key: 'reach',
    kind: 'number',
    from: ['posts', 'assets'],
    isBlankElsewhere: true,
    ko: '도달',
    note: { en: 'People reached; adds up per post.', ko: '도달한 사람 수입니다(게시물별 합).' },
  },
  {
    key: 'views',
    kind: 'number',
    from: ['posts'],
    isBlankElsewhere: true,
    ko: '조회수',
    note: { en: 'Video views.', ko: '영상 조회수입니다.' },
  },
  {
    key: 'engagements',
    kind: 'number',
    from: ['posts'],
    isBlankElsewhere: true,
    ko: '참여',
    note: {
      en: 'Likes, comments, saves and shares.',
      ko: '좋아요, 댓글, 저장, 공유의 합입니다.',
    },
  },
  {
    key: 'er_base',
    kind: 'number',
    from: ['posts'],
    isBlankElsewhere: true,
    ko: '참여율 분모',
    note: {
      en: 'What engagements are divided by: reach, else impressions, else views.',
      ko: '참여율의 분모입니다: 도달, 없으면 노출, 없으면 조회수',
    },
  },
  {
    key: 'clicks',
    kind: 'number',
    from: ['posts'],
    isBlankElsewhere: true,
    ko: '클릭',
    note: { en: 'Clicks on tracked links.', ko: '추적 링크 클릭입니다.' },
  },
]);
