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
  measured: {
    en: 'Measured: {lift} {what} with posts, 90% range {low} to {high}.',
    ko: '측정 결과: 게시하면 {what} {lift}, 90% 구간 {low}~{high}.',
  },
  unclear: {
    en: 'Too small to know: {lift} {what}, and the 90% range {low} to {high} holds no change.',
    ko: '알기에는 작음: {what} {lift}, 90% 구간 {low}~{high}에 변화 없음이 들어 있습니다.',
  },
  tooFew: {
    en: 'Too few to know: {lift} {what}, but so few draws can’t tell it from luck.',
    ko: '수가 적어 알 수 없음: {what} {lift}. 추첨 수가 적어 우연과 구별되지 않습니다.',
  },
  byChance: {
    en: 'The lot alone does as much in {p} of draws.',
    ko: '추첨만으로 이만큼 나올 확률은 {p}입니다.',
  },
  orders: { en: 'orders', ko: '주문' },
  leads: { en: 'leads', ko: '리드' },
  tested: {
    en: 'Tested with a lot over {design}, {from} to {to}.',
    ko: '추첨 테스트({design}, {from}~{to}).',
  },
  testedUndated: { en: 'Tested with a lot over {design}.', ko: '추첨 테스트({design}).' },
  weeks: { en: 'weeks', ko: '주' },
  products: { en: 'products', ko: '상품' },
  regions: { en: 'regions', ko: '지역' },
  decided: { en: 'Decision: {decision}.', ko: '결정: {decision}.' },
} as const satisfies Record<string, Text>;
