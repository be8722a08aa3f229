import type { Text } from '../ground/text/text';

/** What a roll-up of other files' feeds tells. */
export const rollUpTexts = {
  versionExpected: { en: 'a feed of version {version}', ko: '버전 {version} 피드' },
  versionFound: {
    en: '{rows} {count|one:row|other:rows} of {brand} in version {found}',
    ko: '{brand}의 {rows}행이 버전 {found}입니다',
  },
  versionToDo: {
    en: 'Update Flywheel in that file, run the job there and paste or import its Looker tab again.',
    ko: '그 파일의 Flywheel을 업데이트하고 작업을 실행한 뒤 Looker 탭을 다시 붙여넣거나 가져오세요.',
  },
  newestExpected: { en: 'one state of each file', ko: '파일마다 한 시점의 데이터' },
  olderFound: {
    en: '{rows} {count|one:row|other:rows} of an earlier run of {brand}, left out',
    ko: '{brand}의 이전 실행 {rows}행(제외함)',
  },
  olderToDo: {
    en: 'Delete them; or name the file in the column "file" where the brand has several.',
    ko: '해당 행을 삭제하거나, 브랜드에 파일이 여럿이면 file 열에 파일 이름을 적으세요.',
  },
  rateExpected: {
    en: 'a rate of {currency} on each day with amounts',
    ko: '금액이 있는 날의 {currency} 환율',
  },
  rateFound: {
    en: '{rows} {count|one:row|other:rows} without a rate, left out',
    ko: '환율이 없는 {rows}행(제외함)',
  },
  rateToDo: {
    en: 'Add a row to Rates: the first day, the currency and its rate.',
    ko: 'Rates 탭에 적용 시작일, 통화, 환율을 추가하세요.',
  },
  currencyNeeded: {
    en: 'the currency in Settings: the one that all amounts are shown in',
    ko: 'Settings 탭의 통화(모든 금액을 표시할 통화)',
  },
  currencyMissing: {
    en: '{rows} {count|one:row|other:rows} in {currency} and no currency in Settings to show them in, left out',
    ko: '{currency} 금액 {rows}행을 표시할 통화가 Settings 탭에 없음(제외함)',
  },
  currencyToDo: { en: 'Fill in currency in Settings.', ko: 'Settings 탭에 통화를 입력하세요.' },
  dateExpected: { en: 'a date in every row of a feed', ko: '피드의 모든 행에 날짜' },
  dateFound: {
    en: '{rows} {count|one:row|other:rows} without a date, left out',
    ko: '날짜가 없는 {rows}행(제외함)',
  },
  dateToDo: {
    en: 'Paste the whole Looker tab again, its header in the first row.',
    ko: '머리글을 포함해 Looker 탭 전체를 다시 붙여넣으세요.',
  },
} as const satisfies Record<string, Text>;
