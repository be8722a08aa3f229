import type { Text } from '../ground/text/text';

/** The Warehouse form of the Import panel. */
export const sidebarWarehouseTexts = {
  mode: { en: 'Warehouse', ko: '웨어하우스' },
  intro: {
    en: 'For several files on one dashboard, or more rows than a spreadsheet can hold. A single small file needs none of this.',
    ko: '여러 파일을 한 대시보드에 모으거나 스프레드시트가 담을 수 없는 양일 때 씁니다. 작은 파일 하나라면 필요하지 않습니다.',
  },
  loading: { en: 'Looking…', ko: '확인하는 중…' },
  switchedOff: {
    en: 'This copy of Flywheel was built without BigQuery. docs/bigquery.md says how to build one with it.',
    ko: '이 부가기능은 BigQuery 없이 만들어졌습니다. BigQuery를 포함해 만드는 방법은 docs/bigquery.md에 있습니다.',
  },
  connected: { en: 'Connected to {place}', ko: '{place}에 연결됨' },
  lastTime: { en: '{time}: {message}', ko: '{time}: {message}' },
  openDashboard: { en: 'Dashboard of all files', ko: '모든 파일의 대시보드' },
  use: { en: 'What BigQuery does', ko: 'BigQuery의 역할' },
  publish: { en: 'Keep the figures', ko: '수치 보관' },
  count: { en: 'Count there', ko: '집계까지' },
  publishHint: {
    en: 'After each run the figures of this file go to a table that all your files share.',
    ko: '실행할 때마다 이 파일의 수치를 여러 파일이 함께 쓰는 테이블로 보냅니다.',
  },
  countHint: {
    en: 'Leads and orders stay in BigQuery; the run counts them there and brings the Scoreboard and weekly figures back.',
    ko: '리드와 주문은 BigQuery에 두고, 그곳에서 집계한 Scoreboard 탭과 주간 수치를 가져옵니다.',
  },
  project: { en: 'Google Cloud project', ko: 'Google Cloud 프로젝트' },
  projectHint: {
    en: 'Its id, such as my-shop-123456.',
    ko: '프로젝트 ID입니다(예: my-shop-123456).',
  },
  dataset: { en: 'Data set', ko: '데이터 세트' },
  datasetHint: { en: 'Made if it is not there yet.', ko: '없으면 새로 만듭니다.' },
  location: { en: 'Region', ko: '리전' },
  locationHint: {
    en: 'Such as US, EU or asia-northeast3. It cannot be changed later.',
    ko: 'US, EU, asia-northeast3 등입니다. 나중에 바꿀 수 없습니다.',
  },
  limit: { en: 'Most that one step may read (GB)', ko: '한 번에 읽을 최대 용량(GB)' },
  limitHint: {
    en: 'BigQuery refuses whatever would read more, so that no run can surprise you.',
    ko: '이보다 많이 읽는 작업은 BigQuery가 거부하므로 예상 밖의 비용이 생기지 않습니다.',
  },
  table: { en: 'Table of leads and orders', ko: '리드와 주문 테이블' },
  tableHint: {
    en: 'Its full name: project.dataset.table. A view works as well.',
    ko: '전체 이름(project.dataset.table)입니다. 뷰도 쓸 수 있습니다.',
  },
  readColumns: { en: 'Read its columns', ko: '열 읽기' },
  readingColumns: { en: 'Reading its columns…', ko: '열을 읽는 중…' },
  columns: { en: 'Which columns mean what', ko: '열의 의미' },
  nothing: { en: '(none)', ko: '(없음)' },
  moreColumns: { en: 'More columns', ko: '다른 열' },
  connect: { en: 'Connect', ko: '연결' },
  save: { en: 'Test and save', ko: '확인하고 저장' },
  connecting: { en: 'Asking BigQuery…', ko: 'BigQuery에 확인하는 중…' },
  done: {
    en: 'It answers. The next run sends the figures there.',
    ko: '연결되었습니다. 다음 실행부터 수치를 보냅니다.',
  },
  remove: { en: 'Disconnect', ko: '연결 해제' },
  removed: {
    en: 'Disconnected. What was published stays in BigQuery.',
    ko: '연결을 해제했습니다. 게시한 내용은 BigQuery에 그대로 있습니다.',
  },
} as const satisfies Record<string, Text>;
