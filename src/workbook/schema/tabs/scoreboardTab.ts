import { judgementTexts } from '../../../messages/judgementTexts';
import { defineTab } from '../column';

const { words } = judgementTexts;

const verdictTones = {
  good: Object.values(words.scale),
  fair: Object.values(words['keep testing']),
  warn: Object.values(words.renegotiate),
  bad: Object.values(words.stop),
  unknown: [...Object.values(words['too early']), ...Object.values(words['not measurable'])],
};

export const scoreboardTab = defineTab({
  name: 'Scoreboard',
  ko: '성과표',
  writer: 'job',
  frozenUpTo: 'creator',
  purpose: {
    en: 'One row per creator: what happened, how sure it is, the verdict, why, and what next. Campaign totals follow.',
    ko: '크리에이터마다 한 줄입니다: 결과, 확실성, 판단, 이유, 다음 할 일. 아래에 캠페인 합계가 있습니다.',
  },
  columns: [
    {
      key: 'scope',
      isHidden: true,
      kind: 'choice',
      ko: '범위',
      choices: ['creator', 'creator in campaign', 'campaign', 'total'],
      note: {
        en: 'creator (all campaigns of one action), creator in campaign (where actions differ), campaign or total.',
        ko: 'creator(같은 전환 행동의 모든 캠페인), creator in campaign(전환 행동이 다를 때), campaign, total 중 하나입니다.',
      },
    },
    {
      key: 'creator_id',
      isHidden: true,
      kind: 'id',
      ko: '크리에이터 ID',
      note: { en: 'The creator.', ko: '크리에이터입니다.' },
    },
    {
      key: 'creator',
      kind: 'text',
      ko: '크리에이터',
      note: { en: 'The name.', ko: '이름입니다.' },
    },
    {
      key: 'campaign_id',
      isHidden: true,
      kind: 'id',
      ko: '캠페인 ID',
      note: {
        en: 'The campaign; blank where the row stands for several.',
        ko: '캠페인입니다. 여러 캠페인을 합친 행은 비어 있습니다.',
      },
    },
    {
      key: 'verdict',
      tones: verdictTones,
      kind: 'text',
      ko: '판단',
      width: 150,
      note: {
        en: 'scale, keep testing, renegotiate, stop, too early or not measurable. Blank without a target.',
        ko: '확대, 계속 테스트, 단가 재협의, 중단, 아직 판단 불가, 측정 불가 중 하나입니다. 목표가 없으면 비어 있습니다.',
      },
    },
    {
      key: 'why',
      wraps: true,
      kind: 'text',
      ko: '이유',
      width: 320,
      note: { en: 'Why, with the numbers.', ko: '숫자로 본 이유입니다.' },
    },
    {
      key: 'next_step',
      wraps: true,
      kind: 'text',
      ko: '다음 할 일',
      width: 260,
      note: { en: 'What to do next.', ko: '다음에 할 일입니다.' },
    },
    {
      key: 'next_budget',
      kind: 'number',
      ko: '다음 예산',
      format: '0.0',
      note: {
        en: 'The next budget in times of this round: 0, 0.5, 1, 1.5 or 2.',
        ko: '이번 대비 다음 예산의 배수입니다: 0, 0.5, 1, 1.5, 2',
      },
    },
    {
      key: 'spend',
      kind: 'money',
      ko: '비용',
      note: {
        en: 'Everything spent, own hours included.',
        ko: '직접 쓴 시간까지 포함한 비용입니다.',
      },
    },
    {
      key: 'counted_spend',
      kind: 'money',
      ko: '집계 비용',
      note: {
        en: 'The part of the spend whose conversions have had time to come. CPA and ROMI use it.',
        ko: '전환이 일어날 시간이 지난 만큼의 비용입니다. CPA와 ROMI는 이 값으로 계산합니다.',
      },
    },
    {
      key: 'conversions',
      kind: 'number',
      ko: '전환',
      note: {
        en: 'In-window attributed leads or orders, by the action of the campaign.',
        ko: '캠페인의 전환 행동에 따른 기간 내 귀속 리드 또는 주문입니다.',
      },
    },
    {
      key: 'cpa',
      kind: 'money',
      ko: 'CPA',
      note: {
        en: 'Counted spend per conversion. Blank without conversions.',
        ko: '전환당 집계 비용입니다. 전환이 없으면 비어 있습니다.',
      },
    },
    {
      key: 'cpa_low',
      kind: 'money',
      ko: 'CPA 하한',
      note: { en: 'Low end of the 90% range.', ko: '90% 범위의 하한입니다.' },
    },
    {
      key: 'cpa_high',
      kind: 'money',
      ko: 'CPA 상한',
      note: { en: 'High end of the 90% range.', ko: '90% 범위의 상한입니다.' },
    },
    {
      key: 'romi',
      kind: 'share',
      ko: 'ROMI',
      note: {
        en: 'Attributed return: (return - counted spend) / counted spend. Blank below 80% known margins.',
        ko: '귀속 수익률: (회수액 - 집계 비용) / 집계 비용. 마진을 아는 주문이 80% 미만이면 비어 있습니다.',
      },
    },
    {
      key: 'romi_low',
      kind: 'share',
      ko: 'ROMI 하한',
      note: { en: 'Low end of the 90% range.', ko: '90% 범위의 하한입니다.' },
    },
    {
      key: 'romi_high',
      kind: 'share',
      ko: 'ROMI 상한',
      note: { en: 'High end of the 90% range.', ko: '90% 범위의 상한입니다.' },
    },
    {
      key: 'signals',
      kind: 'number',
      ko: '의심 신호',
      note: {
        en: '0 = none, 100 = many signals. Blank: not enough data. What is dated after the day of the run is not looked at.',
        ko: '0 = 없음, 100 = 많음. 비어 있으면 데이터가 부족합니다. 실행일보다 뒤의 자료는 보지 않습니다.',
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
    {
      key: 'campaigns',
      kind: 'list',
      ko: '캠페인',
      note: { en: 'The campaigns of the row.', ko: '해당 캠페인입니다.' },
    },
    {
      key: 'stage',
      kind: 'text',
      ko: '단계',
      note: { en: 'pilot or scaling.', ko: 'pilot 또는 scaling입니다.' },
    },
    {
      key: 'action',
      kind: 'text',
      ko: '전환 행동',
      note: {
        en: 'What a conversion is: lead or order. Blank where campaigns differ.',
        ko: '전환으로 세는 것입니다: lead(리드) 또는 order(주문). 캠페인마다 다르면 비어 있습니다.',
      },
    },
    {
      key: 'posts',
      kind: 'number',
      ko: '게시물',
      note: { en: 'Posts published.', ko: '게시한 게시물 수입니다.' },
    },
    {
      key: 'impressions',
      kind: 'number',
      ko: '노출',
      note: { en: 'Times shown.', ko: '보인 횟수입니다.' },
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
      key: 'clicks',
      kind: 'number',
      ko: '클릭',
      note: { en: 'Clicks on tracked links.', ko: '추적 링크 클릭입니다.' },
    },
    {
      key: 'leads',
      kind: 'number',
      ko: '리드',
      note: { en: 'In-window attributed leads.', ko: '기간 내 귀속된 리드입니다.' },
    },
    {
      key: 'orders',
      kind: 'number',
      ko: '주문',
      note: { en: 'In-window attributed orders.', ko: '기간 내 귀속된 주문입니다.' },
    },
    {
      key: 'refunded_orders',
      kind: 'number',
      ko: '전액 환불 주문',
      note: {
        en: 'In-window orders that were refunded whole: no conversions.',
        ko: '전액 환불된 기간 내 주문입니다. 전환으로 세지 않습니다.',
      },
    },
    {
      key: 'revenue',
      kind: 'money',
      ko: '매출',
      note: { en: 'Of those orders, less refunds.', ko: '그 주문의 매출입니다(환불 제외).' },
    },
    {
      key: 'margin',
      kind: 'money',
      ko: '마진',
      note: { en: 'What is left of it after the goods.', ko: '원가를 뺀 금액입니다.' },
    },
    {
      key: 'margin_known',
      kind: 'text',
      ko: '마진 확인',
      note: {
        en: 'How many orders have a known margin, where not all do.',
        ko: '모든 주문의 마진을 알지 못할 때, 마진을 아는 주문 수입니다.',
      },
    },
    {
      key: 'other_orders',
      kind: 'number',
      ko: '기타 주문',
      note: {
        en: 'Late and early orders: shown, not counted. In the total also those nobody is credited for.',
        ko: '기간 밖 주문입니다(성과에 미포함). 합계에는 미귀속 주문도 포함됩니다.',
      },
    },
    {
      key: 'not_measured',
      wraps: true,
      kind: 'text',
      ko: '측정하지 못한 것',
      width: 320,
      note: {
        en: 'What could not be measured and what to do, where it exceeds what is credited.',
        ko: '측정하지 못한 부분이 귀속된 성과보다 클 때, 그 내용과 할 일입니다.',
      },
    },
    {
      key: 'chance',
      kind: 'share',
      ko: '달성 확률',
      format: '0.0%',
      note: {
        en: 'Chance that the true CPA beats the target.',
        ko: '실제 CPA가 목표보다 좋을 확률입니다.',
      },
    },
    {
      key: 'quality_share',
      kind: 'share',
      ko: '유효 리드 비율',
      note: { en: 'Qualified leads out of all leads.', ko: '전체 리드 중 유효 리드의 비율입니다.' },
    },
    {
      key: 'quality_low',
      kind: 'share',
      ko: '유효 리드 하한',
      note: { en: 'Low end of the 90% range.', ko: '90% 범위의 하한입니다.' },
    },
    {
      key: 'quality_high',
      kind: 'share',
      ko: '유효 리드 상한',
      note: { en: 'High end of the 90% range.', ko: '90% 범위의 상한입니다.' },
    },
    {
      key: 'cai',
      kind: 'money',
      ko: 'CAI',
      format: '0.0000',
      note: {
        en: 'Cost per authentic impression. Where Signals level says "Not vetted", nothing was taken off.',
        ko: '진성 노출 1회당 비용입니다. 신호 수준이 “검증 전”이면 노출에서 아무것도 빼지 않은 값입니다.',
      },
    },
    {
      key: 'signals_level',
      kind: 'text',
      ko: '신호 수준',
      note: {
        en: 'The signals in a word, "Not vetted" without enough data. Signals, not a verdict.',
        ko: '신호를 한 단어로 나타냅니다. 데이터가 부족하면 “검증 전”입니다. 판정이 아니라 신호입니다.',
      },
    },
    {
      key: 'signals_confidence',
      kind: 'share',
      ko: '신호 신뢰도',
      note: {
        en: 'How much of the evidence that the signals need was there.',
        ko: '신호 계산에 필요한 근거가 얼마나 있었는지 나타냅니다.',
      },
    },
    {
      key: 'signals_why',
      wraps: true,
      kind: 'text',
      ko: '신호 이유',
      width: 320,
      note: {
        en: 'The two strongest reasons. =FRAUDWHY shows all of them.',
        ko: '가장 강한 이유 두 가지입니다. 전체는 =FRAUDWHY에서 볼 수 있습니다.',
      },
    },
    {
      key: 'reuse_value',
      kind: 'money',
      ko: '재사용 가치',
      note: {
        en: 'Value of reused content: shown beside ROMI, never inside.',
        ko: '재사용 콘텐츠의 가치입니다. ROMI에는 넣지 않습니다.',
      },
    },
    {
      key: 'unused_assets',
      kind: 'number',
      ko: '미사용 콘텐츠',
      note: {
        en: 'Content with rights that nobody uses yet.',
        ko: '권리가 있지만 아직 쓰지 않은 콘텐츠입니다.',
      },
    },
    {
      key: 'kpis',
      wraps: true,
      kind: 'text',
      ko: 'KPI',
      width: 260,
      note: {
        en: 'The figures that matter for this stage and collaboration type.',
        ko: '이 단계와 협업 유형에서 중요한 지표입니다.',
      },
    },
    {
      key: 'diagnosis',
      kind: 'text',
      ko: '진단',
      width: 220,
      note: { en: 'Where the funnel leaks.', ko: '어느 단계에서 이탈하는지 보여 줍니다.' },
    },
    {
      key: 'estimates',
      wraps: true,
      kind: 'text',
      ko: '추정',
      width: 320,
      note: {
        en: 'In the total: orders owed to creators that no key shows, as estimates. Never added to a creator.',
        ko: '합계 행: 근거가 남지 않은 크리에이터 덕분의 주문 추정치입니다. 누구의 성과에도 더하지 않습니다.',
      },
    },
    {
      key: 'by_scenario',
      wraps: true,
      kind: 'text',
      ko: '시나리오별',
      width: 260,
      note: {
        en: 'In campaigns and the total: cost per action by scenario, the surest first.',
        ko: '캠페인과 합계 행: 시나리오별 행동당 비용입니다. 확실한 순서입니다.',
      },
    },
    {
      key: 'by_collab_type',
      wraps: true,
      kind: 'text',
      ko: '협업 유형별',
      width: 260,
      note: {
        en: 'In campaigns and the total: cost per action by collaboration type, the surest first.',
        ko: '캠페인과 합계 행: 협업 유형별 행동당 비용입니다. 확실한 순서입니다.',
      },
    },
    {
      key: 'by_source',
      wraps: true,
      kind: 'text',
      ko: '발굴 경로별',
      width: 260,
      note: {
        en: 'In campaigns and the total: cost per action by the way in which creators were found.',
        ko: '캠페인과 합계 행: 크리에이터를 찾은 경로별 행동당 비용입니다.',
      },
    },
    {
      key: 'survey_low',
      kind: 'number',
      ko: '설문 추정(하한)',
      note: {
        en: 'In the total: the fewest orders owed to creators by the survey. An estimate.',
        ko: '합계 행: 설문으로 추정한 크리에이터 덕분의 최소 주문 수입니다.',
      },
    },
    {
      key: 'survey_high',
      kind: 'number',
      ko: '설문 추정(상한)',
      note: {
        en: 'In the total: the most orders owed to creators by the survey. An estimate.',
        ko: '합계 행: 설문으로 추정한 크리에이터 덕분의 최대 주문 수입니다.',
      },
    },
  ],
});
