import type { Text } from '../ground/text/text';

/** What the sidebar's endpoints refuse, and why. */
export const endpointTexts = {
  mustBeText: {
    en: '{argument} must be a text',
    ko: '{argument}: 글자여야 합니다',
  },
  tooLong: {
    en: '{argument} must be at most {limit} characters: a cell holds no more',
    ko: '{argument}: 셀에는 {limit}자까지만 들어갑니다. 줄여 주세요',
  },
  tooMany: {
    en: '{argument} must be at most {limit} at once',
    ko: '{argument}: 한 번에 {limit}개까지만 할 수 있습니다',
  },
  mustBeList: { en: '{argument} must be a list', ko: '{argument}: 목록이어야 합니다' },
  mustBeObject: { en: '{argument} must be an object', ko: '{argument}: 객체여야 합니다' },
  mustBeFlag: {
    en: '{argument} must be true or false',
    ko: '{argument}: 참 또는 거짓이어야 합니다',
  },
  mustBeSetting: { en: '{argument} must be {expected}', ko: '{argument}: {expected}' },
  mustBeOneOf: {
    en: '{argument} must be one of: {choices}',
    ko: '{argument}: 다음 중 하나여야 합니다: {choices}',
  },
  mustNotBeBlank: { en: '{argument} must not be blank', ko: '{argument}: 값을 넣어 주세요' },
  mustHoldAsMany: {
    en: '{argument} must hold as many numbers as {other}',
    ko: '{argument}: {other}와 같은 개수의 숫자를 넣어 주세요',
  },
  mustBeDays: {
    en: 'window_days must be a whole number from 1 to 365',
    ko: 'window_days: 1에서 365 사이의 정수를 넣어 주세요',
  },
  mustBeDay: {
    en: '{argument} must be a day such as 2026-03-05',
    ko: '{argument}: 2026-03-05 같은 날짜를 넣어 주세요',
  },
  mustBeSlot: {
    en: '{argument} must be a time such as 2026-03-05 18:30',
    ko: '{argument}: 2026-03-05 18:30 같은 시각을 넣어 주세요',
  },
  mustBeNumber: {
    en: '{argument} must be a number',
    ko: '{argument}: 숫자를 넣어 주세요',
  },
  mustBeAtLeast: {
    en: '{argument} must be at least {limit}',
    ko: '{argument}: {limit} 이상이어야 합니다',
  },
  mustBeAtMost: {
    en: '{argument} must be at most {limit}',
    ko: '{argument}: {limit} 이하여야 합니다',
  },
  recordUnknown: {
    en: '{argument} “{id}” is not in {tab} any more: open the sidebar again',
    ko: '{argument} “{id}”: {tab} 탭에 없습니다. 사이드바를 다시 열어 주세요',
  },
  creatorUnclear: {
    en: 'creator_id “{name}” must name one creator of the Creators tab',
    ko: 'creator_id “{name}”: Creators 탭의 크리에이터 한 명이어야 합니다',
  },
  noFormula: {
    en: 'formula must start with = and a function of this add-on, on plain values',
    ko: 'formula: =와 이 부가기능의 함수로 시작하고 값만 담아야 합니다',
  },
  headerCell: {
    en: '{cell} is a header: choose an empty cell first',
    ko: '{cell}은(는) 머리글입니다. 먼저 빈 셀을 선택하세요',
  },
  noActiveCell: {
    en: 'select a cell in the sheet first',
    ko: '먼저 시트에서 셀을 선택해 주세요',
  },
} as const satisfies Record<string, Text>;
