import type { Text } from '../ground/text/text';

/** What imports tell while they run and when they stop: what happened, and what to do. */
export const importTexts = {
  file: { en: 'The file', ko: '파일' },
  progress: {
    en: '{source}: {done} of {total} read',
    ko: '{source}: {total}개 중 {done}개 읽음',
  },
  progressOpen: { en: '{source}: {done} read', ko: '{source}: {done}개 읽음' },
  done: {
    en: '{source}: {added} {added|one:row|other:rows} added, {changed} changed, {unchanged} as before',
    ko: '{source}: {added}행 추가, {changed}행 변경, {unchanged}행 그대로',
  },
  noGoodAnswer: { en: 'the import stopped', ko: '가져오기 중단' },
  goodAnswer: { en: '{source} must answer', ko: '{source} 응답' },
  unknownSource: {
    en: 'source must be one of {known}',
    ko: 'source: {known} 중 하나여야 합니다',
  },
  noText: { en: 'text must be the content of a file', ko: 'text: 파일 내용이 필요합니다' },
  fileTooLarge: {
    en: 'the file has more than {limit} million characters: export a shorter period',
    ko: '파일이 너무 큽니다({limit}백만 자 초과). 더 짧은 기간으로 내보내 주세요',
  },
  openColumns: {
    en: 'choose what fills {columns}: without it no row can be taken over',
    ko: '{columns}: 채울 열을 선택해 주세요. 없으면 가져올 수 없습니다',
  },
  resembles: {
    en: 'it looks like {format}, but {columns} is missing: export it with all columns, or say below what its columns mean',
    ko: '{format} 파일 같지만 {columns} 열이 없습니다. 모든 열을 포함해 다시 내보내거나 아래에서 열의 뜻을 지정해 주세요',
  },
  nothingRead: {
    en: 'the file was not recognised: say what its columns mean first',
    ko: '파일을 알아보지 못했습니다. 먼저 열의 뜻을 지정해 주세요',
  },
} as const satisfies Record<string, Text>;
