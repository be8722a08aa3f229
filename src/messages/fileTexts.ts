import type { Text } from '../ground/text/text';

/** Why a file cannot be read. */
export const fileTexts = {
  notText: {
    en: 'This is neither a text nor an Excel file: export it as CSV or .xlsx.',
    ko: '텍스트나 엑셀 파일이 아닙니다. CSV나 .xlsx로 내보내 주세요.',
  },
  oldExcel: {
    en: 'This is an old .xls file: open it and save it as .xlsx or CSV.',
    ko: '예전 .xls 형식입니다. 열어서 .xlsx나 CSV로 저장해 주세요.',
  },
  damaged: {
    en: 'The Excel file is damaged: export it again.',
    ko: '엑셀 파일이 손상되었습니다. 다시 내보내 주세요.',
  },
  tooBig: {
    en: 'The Excel file unpacks to more than fits: export a shorter period.',
    ko: '엑셀 파일이 너무 큽니다. 더 짧은 기간으로 내보내 주세요.',
  },
  tooWide: {
    en: 'The file has more columns than a sheet holds: export fewer columns.',
    ko: '열이 시트에 담을 수 있는 것보다 많습니다. 열을 줄여서 내보내 주세요.',
  },
  needsPassword: {
    en: 'The file is locked with a password.',
    ko: '비밀번호로 잠긴 파일입니다.',
  },
  wrongPassword: {
    en: 'This password does not open the file.',
    ko: '비밀번호가 맞지 않습니다.',
  },
  otherEncryption: {
    en: 'The file is locked in a way that cannot be opened here: save it without a password.',
    ko: '여기서 열 수 없는 방식으로 잠긴 파일입니다. 비밀번호 없이 저장해 주세요.',
  },
} as const satisfies Record<string, Text>;
