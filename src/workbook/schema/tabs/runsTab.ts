import { defineTab } from '../column';

export const runsTab = defineTab({
  name: 'Runs',
  ko: '실행 기록',
  writer: 'job',
  purpose: {
    en: 'One row per run of the job, newest first.',
    ko: '집계를 실행할 때마다 한 줄입니다. 최신 실행이 위에 있습니다.',
  },
  columns: [
    {
      key: 'run_id',
      kind: 'id',
      ko: '실행 ID',
      note: { en: 'The id of the run.', ko: '실행의 ID입니다.' },
    },
    {
      key: 'started_at',
      kind: 'datetime',
      ko: '시작',
      note: { en: 'When it started.', ko: '시작 시점입니다.' },
    },
    {
      key: 'ended_at',
      kind: 'datetime',
      ko: '종료',
      note: { en: 'When it ended.', ko: '종료 시점입니다.' },
    },
    {
      key: 'result',
      kind: 'choice',
      choices: ['done', 'continues', 'failed', 'stopped', 'held', 'undone'],
      ko: '결과',
      note: {
        en: 'done, continues, failed, stopped by hand, held before writing because input had vanished, or undone: the run before was put back.',
        ko: '완료, 진행 중, 실패, 중지, 쓰기 전 보류(입력이 사라짐), 되돌림(이전 집계로) 중 하나입니다.',
      },
    },
    {
      key: 'started_by',
      kind: 'choice',
      choices: ['menu', 'sidebar', 'daily', 'feed'],
      ko: '시작 방법',
      note: {
        en: 'menu, sidebar, daily or feed.',
        ko: '메뉴, 사이드바, 매일, 피드 중 하나입니다.',
      },
    },
    {
      key: 'rows_read',
      kind: 'number',
      ko: '읽은 행',
      aliases: ['Rows in'],
      note: {
        en: 'Rows read that hold something, over all tabs that the marketer fills.',
        ko: '마케터가 채우는 모든 탭에서 내용이 있는 행 수입니다.',
      },
    },
    {
      key: 'rows_out',
      kind: 'number',
      ko: '쓴 행',
      note: { en: 'Rows written.', ko: '쓴 행 수입니다.' },
    },
    {
      key: 'service_calls',
      kind: 'number',
      ko: '서비스 호출',
      note: { en: 'Calls to Google services.', ko: 'Google 서비스 호출 수입니다.' },
    },
    {
      key: 'health_rows',
      kind: 'number',
      ko: '점검 항목',
      note: { en: 'Rows in Health.', ko: 'Health 탭의 행 수입니다.' },
    },
    {
      key: 'message',
      wraps: true,
      kind: 'text',
      ko: '메시지',
      width: 360,
      note: { en: 'What happened, in a sentence.', ko: '무슨 일이 있었는지 한 문장으로 적습니다.' },
    },
    {
      key: 'rows_used',
      kind: 'number',
      ko: '사용한 행',
      note: { en: 'Rows read that count.', ko: '읽은 행 가운데 집계한 행 수입니다.' },
    },
    {
      key: 'rows_left_out',
      kind: 'number',
      ko: '제외한 행',
      note: {
        en: 'Rows read that could not be used; Health says why.',
        ko: '읽었지만 사용하지 못한 행 수입니다. 이유는 Health 탭에 있습니다.',
      },
    },
  ],
});
