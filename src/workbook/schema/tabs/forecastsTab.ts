import { defineTab } from '../column';

export const forecastsTab = defineTab({
  name: 'Forecasts',
  ko: '예측',
  writer: 'job',
  history: true,
  purpose: {
    en: 'What was expected of each campaign on each day, kept so that it can be checked.',
    ko: '캠페인의 날짜별 예측입니다. 나중에 맞았는지 확인합니다.',
  },
  columns: [
    {
      key: 'day',
      kind: 'date',
      ko: '날짜',
      note: { en: 'Day of the run.', ko: '실행한 날입니다.' },
    },
    {
      key: 'campaign_id',
      kind: 'id',
      ko: '캠페인 ID',
      note: { en: 'The campaign.', ko: '캠페인 ID입니다.' },
    },
    {
      key: 'p10',
      kind: 'number',
      ko: '하위 10%',
      note: { en: 'In 9 of 10 cases at least this.', ko: '열 번 중 아홉 번은 이 이상입니다.' },
    },
    {
      key: 'p50',
      kind: 'number',
      ko: '중앙값',
      note: { en: 'The middle.', ko: '가운데 값입니다.' },
    },
    {
      key: 'p90',
      kind: 'number',
      ko: '상위 10%',
      note: { en: 'In 9 of 10 cases at most this.', ko: '열 번 중 아홉 번은 이 이하입니다.' },
    },
    {
      key: 'seen',
      kind: 'number',
      ko: '확인된 수',
      note: { en: 'Counted so far.', ko: '지금까지 집계한 수입니다.' },
    },
    {
      key: 'goal',
      kind: 'number',
      ko: '목표',
      note: {
        en: "Conversions wanted: the number in the campaign's goal, else its budget over its target CPA.",
        ko: '원하는 전환 수입니다. 캠페인 목표의 숫자이며, 없으면 예산을 목표 CPA로 나눈 값입니다.',
      },
    },
    {
      key: 'goal_chance',
      kind: 'share',
      ko: '목표 달성 확률',
      note: {
        en: 'How many of 500 simulated ends reach the goal.',
        ko: '시뮬레이션 500번 중 목표에 이르는 비율입니다.',
      },
    },
    {
      key: 'break_even_chance',
      kind: 'share',
      ko: '손익분기 확률',
      note: {
        en: 'How many of them bring back what all posts cost; blank where margins are not known.',
        ko: '그중 모든 게시물의 비용을 회수하는 비율입니다. 마진을 모르면 비워 둡니다.',
      },
    },
    {
      key: 'pace',
      kind: 'text',
      ko: '진행 상태',
      note: {
        en: 'Too early, on track, late (posts are not out), weak (posts are out, orders are low) or ahead.',
        ko: '아직 이름, 순조로움, 늦음(게시 안 됨), 약함(게시했지만 주문이 적음), 앞섬 중 하나입니다.',
      },
    },
  ],
});
