import type { Text } from './text';

/** Menu captions, toasts and refusals of the server. */
export const serverTexts = {
  openSidebar: { en: 'Open sidebar', ko: '사이드바 열기' },
  runNow: { en: 'Run the job now', ko: '지금 집계 실행' },
  setUpTabs: { en: 'Set up tabs', ko: '탭 준비하기' },
  switchDailyRunOn: { en: 'Run every day', ko: '매일 자동 실행' },
  switchDailyRunOff: { en: 'Stop running every day', ko: '매일 자동 실행 끄기' },
  productName: { en: 'Flywheel', ko: 'Flywheel' },
  tabsReady: { en: 'Tabs made: {tabs}', ko: '만든 탭: {tabs}' },
  tabsWereReady: { en: 'All core tabs are there already', ko: '기본 탭이 이미 모두 있습니다' },
  dailyRunIsOn: {
    en: 'The job runs every day soon after {hour}:00 ({zone})',
    ko: '매일 {hour}:00 이후에 집계합니다 ({zone})',
  },
  dailyRunIsOff: { en: 'The job no longer runs by itself', ko: '자동 집계를 껐습니다' },
  runDone: {
    en: 'Done: {rows} rows for the dashboard, {issues} notes in Health',
    ko: '완료: 대시보드 {rows}행, 점검 {issues}건',
  },
  runContinues: {
    en: 'Continues: {done} of {total} rows written so far',
    ko: '진행 중: {total}행 가운데 {done}행을 썼습니다',
  },
  runStopped: {
    en: 'Stopped by hand after {done} of {total} rows: the dashboard still shows the run before',
    ko: '{total}행 가운데 {done}행에서 직접 중지했습니다. 대시보드는 이전 실행을 보여 줍니다',
  },
  runFailed: { en: 'The job stopped: {reason}', ko: '집계가 중단되었습니다: {reason}' },
  nothingToUndo: {
    en: 'there is no earlier run to go back to',
    ko: '되돌릴 이전 실행이 없습니다',
  },
  undone: { en: 'Put back: {tabs}', ko: '되돌린 탭: {tabs}' },
  undoLastRun: { en: 'Undo last run', ko: '마지막 집계 되돌리기' },
  showLeadership: { en: 'Show leadership page', ko: '경영진 보고 보기' },
  addDashboard: { en: 'Add dashboard tab', ko: '대시보드 탭 추가' },
  dashboardAdded: {
    en: 'The Dashboard tab follows every run',
    ko: '대시보드 탭이 집계할 때마다 갱신됩니다',
  },
  dailyRun: { en: 'Daily run', ko: '매일 실행' },
  runFirst: { en: 'run the job first', ko: '먼저 집계를 실행해 주세요' },
  needsAuthorisation: {
    en: 'Google asks you to authorise Flywheel again: open the sidebar once',
    ko: 'Google에서 다시 승인을 요청했습니다. 사이드바를 한 번 열어 주세요',
  },
  otherRunAtWork: {
    en: 'another run is at work in this file: try again in a few minutes',
    ko: '이 파일에서 다른 집계가 실행 중입니다. 몇 분 뒤에 다시 시도해 주세요',
  },
  noDocumentLock: {
    en: 'the job only runs from inside a spreadsheet',
    ko: '집계는 스프레드시트 안에서만 실행할 수 있습니다',
  },
  unknownEndpoint: {
    en: 'this page is older than the add-on: reload it',
    ko: '화면이 오래되었습니다. 다시 불러와 주세요',
  },
  unreadableInput: { en: 'the request could not be read', ko: '요청을 읽을 수 없습니다' },
  alertSubject: {
    en: 'Flywheel could not update {file}',
    ko: 'Flywheel이 {file} 파일을 갱신하지 못했습니다',
  },
  alertBody: {
    en: 'The job stopped with: {reason}\n\nThe last good figures are still in place. Open the file and choose Extensions > Flywheel > Run the job now:\n{url}',
    ko: '집계가 다음 이유로 중단되었습니다: {reason}\n\n마지막 정상 수치는 그대로 있습니다. 파일을 열고 확장 프로그램 > Flywheel > 지금 집계 실행을 선택해 주세요:\n{url}',
  },
} as const satisfies Record<string, Text>;
