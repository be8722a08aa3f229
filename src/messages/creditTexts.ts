import type { Text } from '../ground/text/text';

/** What the credit models say. */
export const creditTexts = {
  modelUnknown: {
    en: 'model must be first, last, linear, time_decay, position, shapley or markov',
    ko: 'model: first, last, linear, time_decay, position, shapley, markov 중 하나를 넣어 주세요',
  },
  needsTimes: {
    en: 'touches must have the time of every touch (occurred_at) for time_decay',
    ko: 'touches: time_decay에는 모든 접점의 시각(occurred_at)이 필요합니다',
  },
  noConversions: {
    en: 'touches hold no conversion to credit',
    ko: 'touches: 나눌 전환이 없습니다',
  },
  tooFewForMarkov: {
    en: 'touches hold {found} converting {found|one:path|other:paths}, but markov needs at least {needed}: use shapley or linear',
    ko: 'touches: 전환 경로가 {found}개입니다. markov에는 {needed}개 이상이 필요하니 shapley나 linear를 써 주세요',
  },
  tooManyChannels: {
    en: 'touches hold {found} channels, but markov takes at most {limit}: group the rare ones',
    ko: 'touches: 채널이 {found}개입니다. markov는 {limit}개까지 됩니다. 드문 채널을 묶어 주세요',
  },
  needsColumn: {
    en: 'touches must have a header row with the column {column}',
    ko: 'touches: 머리글 행에 {column} 열이 있어야 합니다',
  },
  blankCell: {
    en: 'touches, row {row}: {column} is blank',
    ko: 'touches {row}행: {column} 값이 없습니다',
  },
  rowSays: {
    en: 'touches, row {row}: {sentence}',
    ko: 'touches {row}행: {sentence}',
  },
  channel: { en: 'channel', ko: '채널' },
  credit: { en: 'credit', ko: '기여 전환' },
  value: { en: 'value', ko: '기여 금액' },
  otherChannels: { en: '(other channels)', ko: '(그 밖의 채널)' },
} as const satisfies Record<string, Text>;
