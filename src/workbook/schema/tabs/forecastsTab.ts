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
  ],
});
