import type { Text } from '../ground/text/text';

/** The Functions panel: the reference of the cell functions. */
export const sidebarFunctionsTexts = {
  title: { en: 'Functions', ko: '함수' },
  search: { en: 'Search', ko: '찾기' },
  searchHint: {
    en: 'A name or a word: cost, code, dashboard',
    ko: '이름이나 단어: 비용, 코드, 대시보드',
  },
  loading: { en: 'Fetching the functions…', ko: '함수를 불러오고 있습니다…' },
  found: { en: 'Functions: {count}', ko: '함수 {count}개' },
  none: {
    en: 'Nothing fits “{search}”. Try a shorter word.',
    ko: '“{search}”: 맞는 함수가 없습니다. 더 짧은 단어로 찾아 보세요.',
  },
  arguments: { en: 'Arguments', ko: '인수' },
  answers: { en: 'Answers', ko: '결과' },
  formula: { en: 'Formula', ko: '공식' },
  example: { en: 'Example', ko: '예시' },
  result: { en: 'Result', ko: '결과값' },
  insert: { en: 'Insert into the cell', ko: '셀에 넣기' },
  copyFormula: { en: 'Copy', ko: '복사' },
  inserting: { en: 'Writing the formula…', ko: '수식을 쓰고 있습니다…' },
  inserted: { en: 'Written into {cell}.', ko: '수식을 넣은 셀: {cell}' },
  filled: { en: '{cell} is not empty.', ko: '비어 있지 않은 셀: {cell}' },
  replace: { en: 'Replace what is there', ko: '있는 내용 바꾸기' },
} as const satisfies Record<string, Text>;
