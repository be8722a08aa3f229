import type { Text } from '../ground/text/text';

/** Why a run is held before it writes: what the last run had and this one lacks. */
export const gateTexts = {
  held: {
    en: 'Nothing was written, since {reasons}: put it back and run the job again, or choose "Write anyway, this once" if it is meant. The dashboard still shows the last good run',
    ko: '{reasons}: 아무것도 쓰지 않았습니다. 되돌린 뒤 집계를 다시 실행하거나, 의도한 변경이면 "이번만 그대로 쓰기"를 선택하세요. 대시보드는 마지막 정상 집계를 보여 줍니다',
  },
  tabGone: { en: 'the tab {tab} is gone', ko: '{tab} 탭이 없습니다' },
  tabEmptied: { en: 'the tab {tab} has no rows any more', ko: '{tab} 탭의 행이 모두 없어졌습니다' },
  columnGone: {
    en: 'the column {column} of {tab} is gone or renamed',
    ko: '{tab} 탭의 {column} 열이 없거나 이름이 바뀌었습니다',
  },
  leadsFell: {
    en: 'leads fell from {before} to {now}',
    ko: '리드가 {before}건에서 {now}건으로 줄었습니다',
  },
  ordersFell: {
    en: 'orders fell from {before} to {now}',
    ko: '주문이 {before}건에서 {now}건으로 줄었습니다',
  },
  spendFell: {
    en: 'spend fell from {before} to {now}',
    ko: '비용이 {before}에서 {now}(으)로 줄었습니다',
  },
  writeAnyway: { en: 'Write anyway, this once', ko: '이번만 그대로 쓰기' },
} as const satisfies Record<string, Text>;
