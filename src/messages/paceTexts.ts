import type { Text } from '../ground/text/text';

/** How a running campaign stands against its plan. */
export const paceTexts = {
  'too early': { en: 'too early', ko: '아직 이름' },
  'on track': { en: 'on track', ko: '순조로움' },
  late: { en: 'late', ko: '늦음' },
  weak: { en: 'weak', ko: '약함' },
  ahead: { en: 'ahead', ko: '앞섬' },
} as const satisfies Record<string, Text>;
