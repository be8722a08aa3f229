import type { Text } from '../ground/text/text';

/** What is said when two ids of a creator can't be put together or taken apart again. */
export const questionTexts = {
  sameId: {
    en: 'the two ids must be different',
    ko: '서로 다른 두 ID를 골라 주세요.',
  },
  nothingToUndo: {
    en: 'there is no merge of ids to take back',
    ko: '되돌릴 ID 합치기가 없습니다.',
  },
  changedMeanwhile: {
    en: 'rows of {tab} were moved or changed since then: correct Creator ID there by hand',
    ko: '{tab} 탭의 행이 그 뒤에 바뀌었습니다. 크리에이터 ID를 직접 고쳐 주세요.',
  },
} as const satisfies Record<string, Text>;
