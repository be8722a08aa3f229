import type { Text } from '../ground/text/text';

/** What a preview tells about a file as a whole. */
export const remarkTexts = {
  nothingTaken: {
    en: 'Nothing can be taken over: {rows} {rows|one:row was|other:rows were} left out.',
    ko: '가져올 수 있는 행이 없습니다. {rows}행이 모두 제외되었습니다.',
  },
  passedOver: {
    en: '{count} {count|one:entry is|other:entries are} of no link or post of yours and {count|one:was|other:were} passed over.',
    ko: '내 링크나 게시물과 관계없는 항목 {count}개는 건너뛰었습니다.',
  },
  monthFirst: {
    en: 'No date in the file proves the order of day and month: 03/04/2026 is read as 4 March.',
    ko: '파일의 날짜만으로는 일과 월의 순서를 알 수 없어 03/04/2026은 3월 4일로 읽었습니다.',
  },
  dayFirst: {
    en: 'No date in the file proves the order of day and month: 03/04/2026 is read as 3 April.',
    ko: '파일의 날짜만으로는 일과 월의 순서를 알 수 없어 03/04/2026은 4월 3일로 읽었습니다.',
  },
  decimalPoint: {
    en: 'No number in the file proves its decimal sign: 1.250 is read as 1.25, 1,250 as 1250.',
    ko: '파일의 숫자만으로는 소수점 기호를 알 수 없어 1.250은 1.25로, 1,250은 1250으로 읽었습니다.',
  },
  decimalComma: {
    en: 'No number in the file proves its decimal sign: 1.250 is read as 1250, 1,250 as 1.25.',
    ko: '파일의 숫자만으로는 소수점 기호를 알 수 없어 1.250은 1250으로, 1,250은 1.25로 읽었습니다.',
  },
  statusUnknown: {
    en: 'The status "{status}" (rows: {rows}) is not known: it counts as a sale. Say in Settings (status_words) what it means.',
    ko: '상태 "{status}"({rows}행)의 뜻을 알 수 없어 판매로 계산합니다. Settings의 status_words에 뜻을 적어 주세요.',
  },
  repeats: {
    en: '{rows} rows share {ids} {ids|one:id|other:ids}: add up {column} (total {sum}) or keep the first row of each (total {first})?',
    ko: '{rows}행이 ID {ids}개를 나눠 씁니다. {column} 값을 합산할까요(합계 {sum}), 첫 행만 쓸까요(합계 {first})?',
  },
  missing: {
    en: 'Not in the file: {columns}. Export it with these columns where the shop has them.',
    ko: '파일에 없는 열: {columns}. 가능하면 이 열을 포함해 다시 내보내 주세요.',
  },
  furtherTable: {
    en: 'Another table begins on line {line} ({format}): import it as a file of its own.',
    ko: '{line}번째 줄부터 다른 표({format})가 있습니다. 따로 파일로 저장해 가져오세요.',
  },
  personalTexts: {
    en: '{count} {count|one:text|other:texts} with an e-mail address, a phone number or more letters than a cell holds {count|one:was|other:were} left blank.',
    ko: '이메일이나 전화번호가 들었거나 셀에 담을 수 없을 만큼 긴 값 {count}개는 비워 두었습니다.',
  },
  more: { en: '{columns} and {count} more', ko: '{columns} 외 {count}개' },
  notUsed: { en: 'not used: {columns}', ko: '쓰지 않은 열: {columns}' },
  personal: {
    en: 'Columns about people were left out: {columns}',
    ko: '개인정보 열을 제외했습니다: {columns}',
  },
  unknown: {
    en: 'This kind of file is not known yet: say in the Import panel what its columns mean.',
    ko: '처음 보는 파일입니다. 가져오기 패널에서 열의 뜻을 지정해 주세요.',
  },
  resembles: {
    en: 'It looks like {format}, but {columns} is missing: export it with all columns, or say in the Import panel what its columns mean.',
    ko: '{format} 파일 같지만 {columns} 열이 없습니다. 모든 열을 포함해 다시 내보내거나 가져오기 패널에서 열의 뜻을 지정해 주세요.',
  },
} as const satisfies Record<string, Text>;
