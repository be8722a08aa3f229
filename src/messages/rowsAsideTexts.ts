import type { Text } from '../ground/text/text';

/** Rows of Conversions that nobody counts, since leads and orders are counted in a warehouse. */
export const rowsAsideTexts = {
  expected: {
    en: 'leads and orders in the warehouse, where they are counted',
    ko: '웨어하우스에 있는 리드와 주문(그곳에서 집계)',
  },
  found: {
    en: '{rows} {count|one:row|other:rows} here that {count|one:is|other:are} not counted',
    ko: '집계하지 않는 행 {rows}개',
  },
  toDo: {
    en: 'Move them to the table there, or disconnect under Import > Warehouse.',
    ko: '그 테이블로 옮기거나 가져오기 > 웨어하우스에서 연결을 해제하세요.',
  },
} as const satisfies Record<string, Text>;
