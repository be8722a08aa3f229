import type { Text } from '../ground/text/text';

/** What a cell function says about its arguments before the domain sees them. */
export const cellTexts = {
  mustBeNumber: {
    en: '{argument} must be a number, not "{found}"',
    ko: '{argument}: 숫자를 넣어 주세요 (지금 값: "{found}")',
  },
  mustBeDate: {
    en: '{argument} must be a date, not "{found}"',
    ko: '{argument}: 날짜를 넣어 주세요 (지금 값: "{found}")',
  },
  mustBeYesOrNo: {
    en: '{argument} must be TRUE or FALSE, not "{found}"',
    ko: '{argument}: TRUE 또는 FALSE를 넣어 주세요 (지금 값: "{found}")',
  },
  holdsError: {
    en: '{argument} holds {found}: mend that cell first',
    ko: '{argument}: 셀에 {found} 오류가 있습니다. 그 셀을 먼저 고쳐 주세요',
  },
  mustBeOneColumn: {
    en: '{argument} must be one column wide',
    ko: '{argument}: 열 하나만 선택해 주세요',
  },
  heightsDiffer: {
    en: '{argument} has {found} {found|one:row|other:rows} but {other} has {expected}: use ranges of equal height',
    ko: '{argument}: {found}행이지만 {other}은(는) {expected}행입니다. 높이가 같은 범위를 쓰세요',
  },
  mustBeTable: {
    en: '{argument} must be a range with its header row',
    ko: '{argument}: 머리글 행이 있는 범위를 선택해 주세요',
  },
  isMissing: {
    en: '{argument} is missing',
    ko: '{argument}: 값이 없습니다',
  },
  needsOneOf: {
    en: '{name} needs at least one of {arguments}',
    ko: '{name}: 다음 중 하나 이상을 넣어 주세요: {arguments}',
  },
  takesAtMost: {
    en: '{name} takes at most {most} {most|one:argument|other:arguments}',
    ko: '{name}: 인수는 {most}개까지 넣을 수 있습니다',
  },
  rowSays: {
    en: 'row {row}: {sentence}',
    ko: '{row}행: {sentence}',
  },
  outOfRange: {
    en: 'the result is too large to be a number: check the arguments',
    ko: '결과가 너무 커서 숫자로 나타낼 수 없습니다. 인수를 확인해 주세요',
  },
} as const satisfies Record<string, Text>;
