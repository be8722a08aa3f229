import { defineTab } from '../column';

/** The feed that dashboards read: frozen header, order and types; new columns only at the right. */
export const lookerTab = defineTab({
  name: 'Looker',
  ko: '대시보드 데이터',
  writer: 'job',
  purpose: {
    en: 'The data behind the dashboard. Do not rename, move or sort its columns.',
    ko: '대시보드의 데이터입니다. 열 이름과 순서를 바꾸지 마세요.',
  },
  columns: [
    {
      key: 'date',
      kind: 'date',
      ko: '날짜',
      note: {
        en: 'Publication day of costs and reach, the day itself of leads and orders.',
        ko: '비용과 도달은 게시일, 리드와 주문은 발생일입니다.',
      },
    },
    {
      key: 'campaign_id',
      kind: 'id',
      ko: '캠페인 ID',
      note: { en: 'The campaign.', ko: '캠페인입니다.' },
    },
    {
      key: 'campaign',
      kind: 'text',
      ko: '캠페인',
      note: { en: 'Its name.', ko: '캠페인 이름입니다.' },
    },
    {
      key: 'stage',
      kind: 'text',
      ko: '단계',
      note: { en: 'pilot or scaling.', ko: 'pilot 또는 scaling입니다.' },
    },
    {
      key: 'creator_id',
      kind: 'id',
      ko: '크리에이터 ID',
      note: { en: 'The creator.', ko: '크리에이터입니다.' },
    },
    {
      key: 'creator',
      kind: 'text',
      ko: '크리에이터',
      note: {
        en: 'The name; (unattributed) when nobody is credited.',
        ko: '이름입니다. 귀속되지 않으면 (unattributed)입니다.',
      },
    },
    {
      key: 'platform',
      kind: 'text',
      ko: '플랫폼',
      note: { en: 'The platform.', ko: '플랫폼입니다.' },
    },
    {
      key: 'tier',
      kind: 'text',
      ko: '규모',
      note: { en: 'Size class by followers.', ko: '팔로워 기준 규모입니다.' },
    },
    { key: 'post_id', kind: 'id', ko: '게시물 ID', note: { en: 'The post.', ko: '게시물입니다.' } },
    {
      key: 'collab_type',
      kind: 'text',
      ko: '협업 유형',
      note: { en: 'The kind of collaboration.', ko: '협업 유형입니다.' },
    },
    {
      key: 'scenario',
      kind: 'text',
      ko: '시나리오',
      note: { en: 'The story of the post.', ko: '게시물의 이야기입니다.' },
    },
    {
      key: 'touchpoint',
      kind: 'text',
      ko: '접점',
      note: { en: 'post, or where an asset is reused.', ko: 'post 또는 재사용한 곳입니다.' },
    },
    {
      key: 'evidence',
      kind: 'text',
      ko: '근거',
      note: {
        en: 'What credited the conversions of this row.',
        ko: '이 행의 전환이 귀속된 근거입니다.',
      },
    },
    {
      key: 'timing',
      kind: 'text',
      ko: '시점',
      note: { en: 'in_window, late or early.', ko: 'in_window, late, early 중 하나입니다.' },
    },
    {
      key: 'spend',
      kind: 'money',
      ko: '비용',
      note: { en: 'Everything spent.', ko: '사용한 모든 비용입니다.' },
    },
    {
      key: 'impressions',
      kind: 'number',
      ko: '노출',
      note: { en: 'Times shown.', ko: '보인 횟수입니다.' },
    },
    {
      key: 'authentic_impressions',
      kind: 'number',
      ko: '진성 노출',
      format: '#,##0.00',
      note: {
        en: 'Impressions by real people, repetition discounted.',
        ko: '실제 사람에게 보인 노출입니다(반복은 할인).',
      },
    },
    {
      key: 'reach',
      kind: 'number',
      ko: '도달',
      note: { en: 'People reached; adds up per post.', ko: '도달한 사람 수입니다(게시물별 합).' },
    },
    {
      key: 'views',
      kind: 'number',
      ko: '조회수',
      note: { en: 'Video views.', ko: '영상 조회수입니다.' },
    },
    {
      key: 'engagements',
      kind: 'number',
      ko: '참여',
      note: {
        en: 'Likes, comments, saves and shares.',
        ko: '좋아요, 댓글, 저장, 공유의 합입니다.',
      },
    },
    {
      key: 'er_base',
      kind: 'number',
      ko: '참여율 분모',
      note: {
        en: 'What engagements are divided by: reach, else impressions, else views.',
        ko: '참여율의 분모입니다: 도달, 없으면 노출, 없으면 조회수',
      },
    },
    {
      key: 'clicks',
      kind: 'number',
      ko: '클릭',
      note: { en: 'Clicks on tracked links.', ko: '추적 링크 클릭입니다.' },
    },
    {
      key: 'leads',
      kind: 'number',
      ko: '리드',
      note: { en: 'In-window credited leads.', ko: '기간 내 귀속된 리드입니다.' },
    },
    {
      key: 'qualified_leads',
      kind: 'number',
      ko: '유효 리드',
      note: { en: 'Of those, qualified.', ko: '그중 유효한 리드입니다.' },
    },
    {
      key: 'orders',
      kind: 'number',
      ko: '주문',
      note: { en: 'In-window credited orders.', ko: '기간 내 귀속된 주문입니다.' },
    },
    {
      key: 'new_customers',
      kind: 'number',
      ko: '신규 고객',
      note: { en: 'Of those, first orders.', ko: '그중 첫 주문입니다.' },
    },
    {
      key: 'revenue',
      kind: 'money',
      ko: '매출',
      note: { en: 'Of those orders, before refunds.', ko: '그 주문의 매출입니다(환불 전).' },
    },
    {
      key: 'refunds',
      kind: 'money',
      ko: '환불',
      note: { en: 'Of those orders.', ko: '그 주문의 환불입니다.' },
    },
    {
      key: 'margin',
      kind: 'money',
      ko: '마진',
      note: { en: 'Revenue less refunds and goods.', ko: '매출에서 환불과 원가를 뺀 금액입니다.' },
    },
    {
      key: 'other_leads',
      kind: 'number',
      ko: '기타 리드',
      note: {
        en: 'Late, early and unattributed leads.',
        ko: '기간 밖이거나 귀속되지 않은 리드입니다.',
      },
    },
    {
      key: 'other_orders',
      kind: 'number',
      ko: '기타 주문',
      note: {
        en: 'Late, early and unattributed orders.',
        ko: '기간 밖이거나 귀속되지 않은 주문입니다.',
      },
    },
    {
      key: 'other_revenue',
      kind: 'money',
      ko: '기타 매출',
      note: { en: 'Their revenue.', ko: '그 주문의 매출입니다.' },
    },
    {
      key: 'data_kind',
      kind: 'text',
      ko: '데이터 종류',
      note: { en: 'real or sample.', ko: 'real(실제) 또는 sample(예시)입니다.' },
    },
    {
      key: 'feed_version',
      kind: 'text',
      ko: '피드 버전',
      note: { en: 'The version of this layout.', ko: '이 형식의 버전입니다.' },
    },
    {
      key: 'updated_at',
      kind: 'datetime',
      ko: '갱신 시점',
      note: { en: 'When the job wrote the row.', ko: '작업이 이 행을 쓴 시점입니다.' },
    },
  ],
});
