import type { Text } from '../ground/text/text';

/** The five things that a brief must say, and its score counts. */
export const briefPartTexts = {
  goal: { en: 'goal', ko: '목표' },
  offer: { en: 'offer', ko: '제안' },
  shots: { en: 'required shots', ko: '필수 장면' },
  restrictions: { en: 'restrictions', ko: '제한 사항' },
  tracking: { en: 'tracking', ko: '추적' },
} as const satisfies Record<string, Text>;
