import type { Text } from '../ground/text/text';

/** What is said about tests of whether creators add sales. */
export const liftTexts = {
  needsTwo: {
    en: '{argument} must be a whole number from 2 on, so that half of them can be drawn',
    ko: '{argument}: 절반을 뽑을 수 있도록 2 이상의 정수를 넣어 주세요',
  },
  unknownDesign: {
    en: 'design must be weeks, products or regions, not "{found}"',
    ko: 'design: weeks, products, regions 중 하나를 넣어 주세요 (지금 값: "{found}")',
  },
  canNever: {
    en: 'can never show it: even the best result of {cells} drawn cells comes by luck in 1 of {draws}; take 6 or more',
    ko: '확인할 수 없습니다: {cells}개에서 뽑으면 가장 좋은 결과도 {draws}번 중 1번은 우연입니다. 6개 이상이 필요합니다',
  },
  cellsMissing: {
    en: 'cells is missing: how many regions or products take part',
    ko: 'cells: 참여하는 지역이나 상품의 수를 넣어 주세요',
  },
  needsBoth: {
    en: 'the test needs cells with and without posts',
    ko: '게시물이 있는 쪽과 없는 쪽이 모두 필요합니다',
  },
} as const satisfies Record<string, Text>;
