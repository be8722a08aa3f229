import type { Text } from '../ground/text/text';

/** Menu captions, toasts and refusals of the server. */
export const serverTexts = {
  digestIsOn: {
    en: 'A summary goes to {address} every Monday after the daily run',
    ko: '매주 월요일 자동 집계 뒤에 {address}(으)로 요약을 보냅니다',
  },
  digestIsOff: {
    en: 'The weekly summary is switched off',
    ko: '주간 요약을 껐습니다',
  },
  digestNeedsAddress: {
    en: 'alert_email in Settings is empty: fill in where the summary should go',
    ko: 'Settings 탭의 alert_email이 비어 있습니다. 요약을 받을 주소를 적어 주세요',
  },
  digestNeedsDailyRun: {
    en: 'the summary follows the daily run: switch "Run every day" on first',
    ko: '요약은 매일 자동 실행 뒤에 보냅니다. 먼저 "매일 자동 실행"을 켜 주세요',
  },
  productName: { en: 'Flywheel', ko: 'Flywheel' },
  tabsReady: { en: 'Tabs made: {tabs}', ko: '만든 탭: {tabs}' },
  tabsWereReady: { en: 'All core tabs are there already', ko: '기본 탭이 이미 모두 있습니다' },
  dailyRunIsOn: {
    en: 'The job runs every day soon after {hour}:00 ({zone})',
    ko: '매일 {hour}:00 이후에 집계합니다 ({zone})',
  },
  dailyRunIsOff: { en: 'The job no longer runs by itself', ko: '자동 집계를 껐습니다' },
  ordersCredited: {
    en: '{orders} {orders|one:order|other:orders} credited',
    ko: '기여가 확인된 주문 {orders}건',
  },
  leadsCredited: {
    en: '{leads} {leads|one:lead|other:leads} credited',
    ko: '기여가 확인된 리드 {leads}건',
  },
  thingsToMend: {
    en: '{errors} {errors|one:thing|other:things} to mend',
    ko: '고칠 것 {errors}건',
  },
  thingsToLookAt: {
    en: '{warnings} to look at',
    ko: '확인할 것 {warnings}건',
  },
  nothingToMend: { en: 'nothing to mend', ko: '고칠 것 없음' },
  runContinues: {
    en: 'Continues: {done} of {total} rows written so far; run the job again to go on',
    ko: '진행 중: {total}행 가운데 {done}행을 썼습니다. 이어서 하려면 집계를 다시 실행해 주세요',
  },
  runStopped: {
    en: 'Stopped by hand after {done} of {total} rows: the dashboard still shows the run before',
    ko: '{total}행 가운데 {done}행에서 직접 중지했습니다. 대시보드는 이전 실행을 보여 줍니다',
  },
  runFailed: { en: 'The job stopped: {reason}', ko: '집계가 중단되었습니다: {reason}' },
  runAbandoned: {
    en: 'The job stopped: Google cut it off and nobody went on with it',
    ko: '집계가 중단되었습니다: Google이 실행을 끊은 뒤 이어서 실행되지 않았습니다',
  },
  cutOffAgain: {
    en: 'Google cut the run off {times} times: this file is too slow to be written in six minutes',
    ko: 'Google이 실행을 {times}번 끊었습니다. 이 파일은 6분 안에 쓰기에는 너무 큽니다',
  },
  idsNotFilled: {
    en: 'new ids could not be written into their rows: {reason}',
    ko: '새 ID를 행에 쓰지 못했습니다: {reason}',
  },
  snapshotsNotKept: {
    en: 'new follower counts could not be kept: {reason}',
    ko: '새 팔로워 수를 남기지 못했습니다: {reason}',
  },
  dashboardNotRefreshed: {
    en: 'the Dashboard tab could not be refreshed: {reason}',
    ko: '대시보드 탭을 갱신하지 못했습니다: {reason}',
  },
  tabIsProtected: {
    en: 'the tab {tab} is protected against you: ask its owner to let you edit it',
    ko: '{tab} 탭이 보호되어 있습니다. 소유자에게 편집 권한을 요청해 주세요',
  },
  typedColumnRefused: {
    en: 'the tab {tab} is a table with typed columns, and Google does not let a script write such values there: set these columns\u2019 type to None in the table (column menu, Edit column type) or choose Convert to unformatted data in the table\u2019s menu, then try again',
    ko: '{tab} 탭이 열 유형이 지정된 표라서 Google이 스크립트의 입력을 막았습니다. 표의 열 메뉴에서 "열 유형 수정"을 "없음"으로 바꾸거나 표 메뉴에서 "서식 없는 데이터로 변환"을 선택한 뒤 다시 시도하세요',
  },
  tabIsGone: {
    en: 'the tab {tab} was deleted a moment ago: run the job again',
    ko: '{tab} 탭이 방금 삭제되었습니다. 집계를 다시 실행해 주세요',
  },
  fileTooLarge: {
    en: 'the results need {needed} more cells and this file has room for {free} of the {limit} that Google allows: move old conversions to another file, or delete unused columns and rows',
    ko: '결과를 쓰려면 셀 {needed}개가 더 필요한데 이 파일에는 Google 한도 {limit}개 가운데 {free}개만 남았습니다. 오래된 전환을 다른 파일로 옮기거나 쓰지 않는 열과 행을 지워 주세요',
  },
  nothingToUndo: {
    en: 'there is no earlier run to go back to',
    ko: '되돌릴 이전 실행이 없습니다',
  },
  undone: { en: 'Put back: {tabs}', ko: '되돌린 탭: {tabs}' },
  frozenTab: { en: 'Frozen formulas', ko: '고정한 수식' },
  frozen: {
    en: '{formulas} {formulas|one:formula is a value|other:formulas are values} now, readable without the add-on. "Bring formulas back" undoes it',
    ko: '수식 {formulas}개를 값으로 바꿨습니다. 부가기능이 없어도 보입니다. "고정한 수식 되돌리기"로 되돌릴 수 있습니다',
  },
  noFormulas: {
    en: 'No cell of this file holds a Flywheel formula with a value',
    ko: '이 파일에는 값이 있는 Flywheel 수식이 없습니다',
  },
  nothingFrozen: {
    en: 'no formulas of this file are frozen',
    ko: '이 파일에 고정한 수식이 없습니다',
  },
  broughtBack: {
    en: '{formulas} {formulas|one:formula is|other:formulas are} back. Cells left as people changed them: {kept}',
    ko: '수식 {formulas}개를 되돌렸습니다. 그사이 바뀌어 그대로 둔 셀: {kept}개',
  },
  dashboardAdded: {
    en: 'The Dashboard tab follows every run',
    ko: '대시보드 탭이 집계할 때마다 갱신됩니다',
  },
  runFirst: { en: 'run the job first', ko: '먼저 집계를 실행해 주세요' },
  needsAuthorisation: {
    en: 'Google asks you to authorise Flywheel again: open the sidebar once',
    ko: 'Google에서 다시 승인을 요청했습니다. 사이드바를 한 번 열어 주세요',
  },
  otherRunAtWork: {
    en: 'another run is at work in this file: try again in a few minutes',
    ko: '이 파일에서 다른 집계가 실행 중입니다. 몇 분 뒤에 다시 시도해 주세요',
  },
  noActiveFile: {
    en: 'Google started the daily run without its file: choose Run the job now in the file, and switch "Run every day" on again there',
    ko: 'Google이 파일 없이 매일 실행을 시작했습니다. 파일에서 지금 집계 실행을 선택하고 매일 자동 실행을 다시 켜 주세요',
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
