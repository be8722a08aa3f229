import { defineColumns } from '../../column';

/** What concerns campaigns and the whole: reuse, key figures, diagnosis, groups. */
export const programmeColumns = defineColumns([
  {
    key: 'reuse_value',
    isDetail: true,
    kind: 'money',
    ko: '재사용 가치',
    note: {
      en: 'Value of reused content: shown beside ROMI, never inside.',
      ko: '재사용 콘텐츠의 가치입니다. ROMI에는 넣지 않습니다.',
    },
  },
  {
    key: 'unused_assets',
    isDetail: true,
    kind: 'number',
    ko: '미사용 콘텐츠',
    note: {
      en: 'Content with rights that nobody uses yet.',
      ko: '권리가 있지만 아직 쓰지 않은 콘텐츠입니다.',
    },
  },
  {
    key: 'kpis',
    isDetail: true,
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
    isDetail: true,
    kind: 'text',
    ko: '진단',
    width: 220,
    note: { en: 'Where the funnel leaks.', ko: '어느 단계에서 이탈하는지 보여 줍니다.' },
  },
  {
    key: 'estimates',
    isDetail: true,
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
    isDetail: true,
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
    isDetail: true,
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
    isDetail: true,
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
    isDetail: true,
    kind: 'number',
    ko: '설문 추정(하한)',
    note: {
      en: 'In the total: the fewest orders owed to creators by the survey. An estimate.',
      ko: '합계 행: 설문으로 추정한 크리에이터 덕분의 최소 주문 수입니다.',
    },
  },
  {
    key: 'survey_high',
    isDetail: true,
    kind: 'number',
    ko: '설문 추정(상한)',
    note: {
      en: 'In the total: the most orders owed to creators by the survey. An estimate.',
      ko: '합계 행: 설문으로 추정한 크리에이터 덕분의 최대 주문 수입니다.',
    },
  },
]);
