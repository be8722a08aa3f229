import type { Text } from '../ground/text/text';

/** A score of the kind n of m. */
export const completenessTexts = {
  complete: { en: '{present}/{wanted}', ko: '{present}/{wanted}' },
  incomplete: {
    en: '{present}/{wanted}, missing: {missing}',
    ko: '{present}/{wanted}, 빠진 것: {missing}',
  },
} as const satisfies Record<string, Text>;
