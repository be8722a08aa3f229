import type { Text } from '../ground/text/text';

/** Why the sample can be neither put aside nor brought back. */
export const sampleRefusalTexts = {
  nothingAside: {
    en: 'the sample is gone: there is nothing to bring back',
    ko: '되돌릴 샘플이 없습니다',
  },
  noSample: {
    en: 'campaigns of your own stand in this file: only the sample can be put aside',
    ko: '직접 만든 캠페인이 있는 파일입니다. 샘플만 치울 수 있습니다',
  },
  ownRows: {
    en: 'rows of your own stand in the tabs: delete them first if you want the sample back',
    ko: '직접 입력한 행이 있습니다. 샘플을 되돌리려면 먼저 그 행을 삭제해 주세요',
  },
} as const satisfies Record<string, Text>;
