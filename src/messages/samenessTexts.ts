import type { Text } from '../ground/text/text';

export const samenessTexts = {
  needsTwo: {
    en: 'captions must hold at least two texts',
    ko: 'captions: 글이 두 개 이상 있어야 합니다',
  },
} as const satisfies Record<string, Text>;
