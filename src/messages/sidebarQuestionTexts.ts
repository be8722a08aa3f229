import type { Text } from '../ground/text/text';

/** Questions that only a person can answer, in the More panel and in the preview of an import. */
export const sidebarQuestionTexts = {
  intro: {
    en: 'What the figures cannot know by themselves. An answer is remembered and counts from the next run.',
    ko: '데이터만으로는 알 수 없는 것입니다. 답은 기억되며 다음 집계부터 반영됩니다.',
  },
  looking: { en: 'Looking through orders and creators …', ko: '주문과 크리에이터를 살펴보는 중 …' },
  nothingOpen: { en: 'There is nothing to answer.', ko: '답할 질문이 없습니다.' },
  statusQuestion: {
    en: 'What does the status "{word}" mean ({rows} {rows|one:row|other:rows})?',
    ko: '상태 "{word}"({rows}건)은 무슨 뜻인가요?',
  },
  statusQuestions: { en: 'Statuses nobody has explained', ko: '뜻을 모르는 상태' },
  meansSale: { en: 'A sale', ko: '판매' },
  meansUnpaid: { en: 'Not paid yet', ko: '미결제' },
  meansNoSale: { en: 'No sale', ko: '판매 아님' },
  meansRefunded: { en: 'Refunded', ko: '환불됨' },
  nameQuestion: {
    en: 'Is "{answer}" ({answers} {answers|one:answer|other:answers}) {creator}?',
    ko: '"{answer}"(답변 {answers}건)은 {creator}인가요?',
  },
  yes: { en: 'Yes', ko: '예' },
  no: { en: 'No', ko: '아니요' },
  twinQuestion: {
    en: '{handle} stands in two rows of Creators: {first} and {second}. One creator? Then choose the row to keep: all tabs take its id.',
    ko: '{handle} 핸들이 Creators 탭의 두 행({first}, {second})에 있습니다. 같은 사람이면 남길 행을 고르세요. 모든 탭이 그 ID로 바뀝니다.',
  },
  keep: { en: 'Keep {name}', ko: '{name} 남기기' },
  merged: {
    en: '{moved} is now {kept} in all tabs.',
    ko: '모든 탭에서 {moved}을(를) {kept}(으)로 바꿨습니다.',
  },
  undo: { en: 'Take back', ko: '되돌리기' },
  saving: { en: 'Saving …', ko: '저장하는 중 …' },
  merging: { en: 'Changing the tabs …', ko: '탭을 바꾸는 중 …' },
} as const satisfies Record<string, Text>;
