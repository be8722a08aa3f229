import type { Text } from '../ground/text/text';

/** A brief as a Google Doc: what its title says, and why it was not made. */
export const briefDocumentTexts = {
  title: { en: 'Brief for {name}', ko: '{name} 브리프' },
  titleForAll: { en: 'Brief', ko: '브리프' },
  permissionMissing: {
    en: 'Google Docs needs the permission drive.file: allow it when asked; if nobody asks, add it to appsscript.json (docs/sources.md, “Briefs as Google Docs”) and open the sidebar again. “Copy with formatting” works without it',
    ko: 'Google 문서를 만들려면 drive.file 권한이 필요합니다. 요청이 나오면 허용해 주세요. 나오지 않으면 appsscript.json에 추가하고(docs/sources.md, “Briefs as Google Docs”) 사이드바를 다시 열어 주세요. “서식과 함께 복사”는 그대로 쓸 수 있습니다',
  },
  refused: {
    en: 'Google Docs made no document ({detail}): try again later. “Copy with formatting” works meanwhile',
    ko: 'Google 문서를 만들지 못했습니다({detail}). 나중에 다시 시도해 주세요. 그동안 “서식과 함께 복사”를 쓸 수 있습니다',
  },
  leftEmpty: {
    en: 'Google Docs made a document but did not take the text ({detail}): delete the empty one in your Drive ({url}) and try again later. “Copy with formatting” works meanwhile',
    ko: 'Google 문서는 만들었지만 내용을 넣지 못했습니다({detail}). 드라이브의 빈 문서({url})를 지우고 나중에 다시 시도해 주세요. 그동안 “서식과 함께 복사”를 쓸 수 있습니다',
  },
} as const satisfies Record<string, Text>;
