import type { Text } from '../ground/text/text';

/** What a copy of the add-on says of the things that it was built without, and how they are added. */
export const leftOutTexts = {
  warehouse: {
    en: 'this copy of Flywheel was built without a warehouse: whoever installs it adds one with --with bigquery (docs/bigquery.md)',
    ko: '이 Flywheel에는 웨어하우스가 들어 있지 않습니다. 설치 담당자가 “--with bigquery”로 빌드하면 쓸 수 있습니다(docs/bigquery.md)',
  },
  counting: {
    en: 'leads and orders of this file are counted in a warehouse, and this copy of Flywheel was built without it: whoever installs it adds it with --with bigquery (docs/bigquery.md)',
    ko: '이 파일의 리드와 주문은 웨어하우스에서 집계하는데, 이 Flywheel에는 웨어하우스가 들어 있지 않습니다. 설치 담당자가 “--with bigquery”로 빌드해야 합니다(docs/bigquery.md)',
  },
  publishing: {
    en: 'not published to the warehouse: this copy of Flywheel was built without it (docs/bigquery.md)',
    ko: '웨어하우스에 게시하지 않았습니다. 이 Flywheel에는 웨어하우스가 들어 있지 않습니다(docs/bigquery.md)',
  },
  account: {
    en: 'this copy of Flywheel was built without {account}: whoever installs it adds it with --with {id} (docs/sources.md)',
    ko: '이 Flywheel에는 {account}이(가) 들어 있지 않습니다. 설치 담당자가 “--with {id}”(으)로 빌드하면 쓸 수 있습니다(docs/sources.md)',
  },
  documents: {
    en: 'this copy of Flywheel was built without Google Docs: whoever installs it adds them with --with docs (docs/sources.md, “Briefs as Google Docs”). “Copy with formatting” works without it',
    ko: '이 Flywheel에는 Google 문서 기능이 들어 있지 않습니다. 설치 담당자가 “--with docs”로 빌드하면 쓸 수 있습니다(docs/sources.md, “Briefs as Google Docs”). “서식과 함께 복사”는 그대로 쓸 수 있습니다',
  },
} as const satisfies Record<string, Text>;
