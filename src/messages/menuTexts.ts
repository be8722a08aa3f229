import type { Text } from '../ground/text/text';

/** Captions of the menu, and what is said where no page may be read or none can: these stand in the code. */
export const menuTexts = {
  addDashboard: { en: 'Add dashboard tab', ko: '대시보드 탭 추가' },
  bringBack: { en: 'Bring formulas back', ko: '고정한 수식 되돌리기' },
  dailyRun: { en: 'Daily run', ko: '매일 실행' },
  freeze: { en: 'Freeze formulas', ko: '수식을 값으로 고정' },
  openSidebar: { en: 'Open sidebar', ko: '사이드바 열기' },
  runNow: { en: 'Run the job now', ko: '지금 집계 실행' },
  setUpTabs: { en: 'Set up tabs', ko: '탭 준비하기' },
  showHelp: { en: 'Help', ko: '도움말' },
  showLeadership: { en: 'Show leadership page', ko: '경영진 보고 보기' },
  switchDailyRunOff: { en: 'Stop running every day', ko: '매일 자동 실행 끄기' },
  switchDailyRunOn: { en: 'Run every day', ko: '매일 자동 실행' },
  switchDigestOff: { en: 'Stop the weekly summary', ko: '주간 요약 이메일 끄기' },
  switchDigestOn: { en: 'Weekly summary by e-mail', ko: '주간 요약 이메일 받기' },
  undoLastRun: { en: 'Undo last run', ko: '마지막 집계 되돌리기' },
  noDocumentLock: {
    en: 'the job only runs from inside a spreadsheet',
    ko: '집계는 스프레드시트 안에서만 실행할 수 있습니다',
  },
  pageMissing: {
    en: '{page}.html is missing or was built with other code: push the whole add-on again',
    ko: '{page}.html 파일이 없거나 코드와 다르게 빌드되었습니다. Flywheel 전체를 다시 푸시하세요',
  },
} as const satisfies Record<string, Text>;
