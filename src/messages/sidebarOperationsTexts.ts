import type { Text } from '../ground/text/text';

/** What all views of the work with creators say. */
export const sidebarOperationsTexts = {
  reading: { en: 'Reading the work with creators…', ko: '크리에이터 작업을 읽는 중입니다…' },
  save: { en: 'Save', ko: '저장' },
  saving: { en: 'Saving…', ko: '저장하는 중입니다…' },
  saved: { en: 'Saved.', ko: '저장했습니다.' },
  add: { en: 'Add', ko: '추가' },
  edit: { en: 'Edit', ko: '수정' },
  blankField: { en: 'Fill this in.', ko: '입력하세요.' },
  noNumber: { en: 'Write a number.', ko: '숫자로 입력하세요.' },
  nobody: { en: 'Nobody yet', ko: '미정' },
  who: { en: 'Who are you?', ko: '담당자 이름' },
  whoHint: {
    en: 'Kept for next time. Names come from “team” in Settings.',
    ko: '다음에도 쓰도록 기억합니다. 이름은 Settings 탭의 team에서 가져옵니다.',
  },
  whoMissing: { en: 'Say who decides.', ko: '결정하는 사람을 적으세요.' },
} as const satisfies Record<string, Text>;
