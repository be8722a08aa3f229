import type { Text } from '../ground/text/text';

/** What the readers expected of a cell or a tab, and what to do about it. */
export const healthTexts = {
  aNumber: { en: 'a number', ko: '숫자' },
  anAmountIn: { en: 'an amount of money in {currency}', ko: '{currency} 금액' },
  anAmount: { en: 'an amount of money', ko: '금액' },
  aShare: { en: 'a share between 0% and 100%', ko: '0%에서 100% 사이의 비율' },
  aDate: { en: 'a date such as 2026-03-05', ko: '2026-03-05 형식의 날짜' },
  aDateTime: {
    en: 'a date and time such as 2026-03-05 14:30',
    ko: '2026-03-05 14:30 형식의 날짜와 시간',
  },
  aFlag: { en: 'TRUE or FALSE', ko: 'TRUE 또는 FALSE' },
  aText: { en: 'a text', ko: '텍스트' },
  anId: { en: 'an id', ko: 'ID' },
  oneOf: { en: 'one of: {choices}', ko: '다음 중 하나: {choices}' },
  atLeast: { en: 'a number of at least {min}', ko: '{min} 이상의 숫자' },
  between: { en: 'a number from {min} to {max}', ko: '{min}에서 {max} 사이의 숫자' },
  uniqueValue: { en: 'every {column} only once', ko: '{column}: 중복되지 않는 값' },
  theTab: { en: 'a tab named {tab}', ko: '{tab} 탭' },
  theColumn: { en: 'a column named {column}', ko: '{column} 열' },
  headerInPlace: { en: 'the header in row 1', ko: '1행의 머리글' },
  headerBelow: { en: 'the header in row {row}', ko: '{row}행의 머리글' },
  headerToDo: {
    en: 'The header was used where it stands; rows above it are ignored. Move it to row 1 if that is not meant.',
    ko: '찾은 위치의 머리글을 사용했고 그 위의 행은 무시했습니다. 의도한 것이 아니면 머리글을 1행으로 옮기세요.',
  },
  rows: { en: 'at least one row', ko: '한 줄 이상의 데이터' },
  shortId: { en: 'an id of more than 15 digits as text', ko: '15자리를 넘는 ID는 텍스트 형식' },
  aTimeZone: { en: 'a time zone such as Asia/Seoul', ko: 'Asia/Seoul 형식의 시간대' },
  anEmail: { en: 'an e-mail address', ko: '이메일 주소' },
  blank: { en: 'nothing', ko: '비어 있음' },
  noTab: { en: 'no such tab', ko: '해당 탭 없음' },
  noColumn: { en: 'no such column', ko: '해당 열 없음' },
  secondColumn: { en: 'a second column for it: {header}', ko: '같은 뜻의 두 번째 열: {header}' },
  repeated: { en: '{found} again (first in row {row})', ko: '{found}: 중복 (처음 나온 행: {row})' },
  more: {
    en: '{count} more {count|one:row|other:rows} like this',
    ko: '같은 문제가 있는 행 {count}개 더 있음',
  },
  amountOf: { en: '{currency} {amount}', ko: '{currency} {amount}' },
  bareAmount: { en: '{amount}', ko: '{amount}' },
  problem: { en: '{found}. Expected: {expected}', ko: '{found}. 필요한 값: {expected}' },
  closedProblem: { en: '{found} Expected: {expected}', ko: '{found} 필요한 값: {expected}' },
  cellProblem: { en: '“{found}”. Expected: {expected}', ko: '“{found}”. 필요한 값: {expected}' },
  blankProblem: {
    en: 'The cell is empty. Expected: {expected}',
    ko: '셀이 비어 있습니다. 필요한 값: {expected}',
  },
  emptyTabProblem: {
    en: 'The tab is empty. Expected: {expected}',
    ko: '탭이 비어 있습니다. 필요한 값: {expected}',
  },
  mendCell: {
    en: 'Correct the cell. Until then it counts as blank.',
    ko: '셀을 고쳐 주세요. 그때까지는 빈 값으로 봅니다.',
  },
  mendSetting: {
    en: 'Correct the value. Until then it counts as {value}.',
    ko: '값을 고쳐 주세요. 그때까지 적용되는 값: {value}',
  },
  mendRow: {
    en: 'Fill in the cell. Until then the whole row is left out.',
    ko: '셀을 채워 주세요. 그때까지는 행 전체를 집계하지 않습니다.',
  },
  mendLongId: {
    en: 'Format the column as plain text and enter the id again: its last digits are lost.',
    ko: '열을 일반 텍스트 형식으로 바꾸고 ID를 다시 입력해 주세요. 끝자리가 사라졌습니다.',
  },
  mendFormula: { en: 'Repair the formula in this cell.', ko: '이 셀의 수식을 고쳐 주세요.' },
  removeRepeat: {
    en: 'Remove the row or give it its own id. Only the first one counts.',
    ko: '행을 지우거나 다른 ID를 넣어 주세요. 첫 번째 행만 집계합니다.',
  },
  addTab: {
    en: 'Choose Set up tabs from the menu, or add the tab.',
    ko: '메뉴에서 탭 준비하기를 선택하거나 탭을 직접 추가해 주세요.',
  },
  addColumn: {
    en: 'Add the column; its place does not matter.',
    ko: '열을 추가해 주세요. 위치는 상관없습니다.',
  },
  addRows: {
    en: 'Fill in the first row when you have it.',
    ko: '데이터가 생기면 첫 줄을 입력해 주세요.',
  },
  removeColumn: {
    en: 'Remove or rename one of them. Only the first counts.',
    ko: '하나를 지우거나 이름을 바꿔 주세요. 첫 번째 열만 읽습니다.',
  },
  lookAtThem: {
    en: 'Mend the first ones; the rest is likely the same slip.',
    ko: '앞의 행부터 고쳐 주세요. 나머지도 같은 문제일 가능성이 높습니다.',
  },
} as const satisfies Record<string, Text>;
