import type { Text } from '../ground/text/text';

/** The weekly summary by mail. */
export const digestTexts = {
  subject: { en: 'Influencer channel this week: {file}', ko: '이번 주 인플루언서 채널: {file}' },
  lastWeek: {
    en: 'Week from {day}: spend {spend}, attributed margin {margin}',
    ko: '{day} 시작 주: 비용 {spend}, 기여 마진 {margin}',
  },
  verdicts: { en: 'Creators by verdict', ko: '판단별 크리에이터 수' },
  verdictCount: { en: '{verdict}: {count}', ko: '{verdict}: {count}명' },
  verdictChange: {
    en: '{verdict}: {count} ({before} in the summary before)',
    ko: '{verdict}: {count}명(지난 요약 {before}명)',
  },
  noVerdicts: { en: 'No verdicts yet', ko: '아직 판단이 없습니다' },
  changes: { en: 'Changed since the last summary', ko: '지난 요약 이후 바뀐 것' },
  moved: {
    en: '{change}: {count} {count|one:creator|other:creators}',
    ko: '{change}: {count}명',
  },
  movedNames: { en: '{change}: {names}', ko: '{change}: {names}' },
  noChanges: { en: 'Nobody’s verdict has changed', ko: '판단이 바뀐 크리에이터가 없습니다' },
  firstSummary: {
    en: 'This is the first summary; from the next one on changes stand here',
    ko: '첫 요약입니다. 다음부터 바뀐 것이 여기에 나옵니다',
  },
  health: {
    en: 'Health: {errors} to mend, {warnings} to look at',
    ko: '점검: 수정 {errors}건, 확인 {warnings}건',
  },
  due: {
    en: 'Today: {count} {count|one:thing is|other:things are} due, {late} of them late',
    ko: '오늘: 할 일 {count}건, 그중 기한이 지난 일 {late}건',
  },
  unknown: { en: 'unknown', ko: '알 수 없음' },
  decisions: { en: 'Decisions due', ko: '결정할 일' },
  decision: { en: '{decision}: {count}', ko: '{decision}: {count}명' },
  decisionNames: { en: '{decision}: {count} ({names})', ko: '{decision}: {count}명({names})' },
  more: { en: 'and {count} more', ko: '외 {count}명' },
  noDecisions: { en: 'Nothing to decide', ko: '결정할 일이 없습니다' },
  open: { en: 'Open the file', ko: '파일 열기' },
  openDashboard: { en: 'Open the Dashboard tab', ko: '대시보드 탭 열기' },
  page: {
    en: 'The page behind this: Extensions > Flywheel > Show leadership page',
    ko: '자세한 페이지: 확장 프로그램 > Flywheel > 경영진 보고 보기',
  },
  names: {
    en: 'Names are left out of this mail; digest_names in Settings puts them in.',
    ko: '이 이메일에는 이름을 넣지 않습니다. Settings 탭의 digest_names로 넣을 수 있습니다.',
  },
  switchOff: {
    en: 'To stop this mail: Extensions > Flywheel > Daily run > Stop the weekly summary',
    ko: '그만 받으려면: 확장 프로그램 > Flywheel > 매일 실행 > 주간 요약 이메일 끄기',
  },
} as const satisfies Record<string, Text>;
