import type { Text } from '../ground/text/text';

/** The Links panel: make links for a cluster, check the ones that exist. */
export const sidebarLinksTexts = {
  title: { en: 'Links and codes', ko: '링크와 코드' },
  modes: { en: 'What to do', ko: '작업' },
  modeNew: { en: 'New links', ko: '새 링크' },
  modeCheck: { en: 'Check links ({count})', ko: '링크 점검 ({count})' },
  noCampaign: {
    en: 'Links belong to a campaign. Add one first.',
    ko: '링크는 캠페인에 속합니다. 먼저 캠페인을 추가해 주세요.',
  },
  noCreators: {
    en: 'There are no creators yet. Add them to the Creators tab, one a row.',
    ko: '아직 크리에이터가 없습니다. Creators 탭에 한 줄에 한 명씩 추가해 주세요.',
  },
  toHome: { en: 'Go to Home', ko: '홈으로 가기' },
  openCreators: { en: 'Open Creators', ko: 'Creators 탭 열기' },
  creators: { en: 'Creators ({chosen} of {all})', ko: '크리에이터 ({all}명 중 {chosen}명)' },
  chooseAll: { en: 'All', ko: '모두' },
  chooseCluster: { en: 'This cluster ({count})', ko: '이 클러스터 ({count}명)' },
  chooseNone: { en: 'None', ko: '해제' },
  filter: { en: 'Filter creators', ko: '크리에이터 찾기' },
  hasLink: { en: 'has a link', ko: '링크 있음' },
  destination: { en: 'Where the link leads', ko: '링크가 향하는 주소' },
  destinationHint: {
    en: 'Own parameters and #anchors are kept; old tags are replaced.',
    ko: '기존 매개변수와 #앵커는 그대로 두고, 예전 태그는 바꿉니다.',
  },
  post: { en: 'Post (optional)', ko: '게시물 (선택 사항)' },
  postHint: {
    en: 'A short word such as reel1 when each post gets its own link',
    ko: '게시물마다 링크를 만들 때 reel1처럼 짧게 적으세요',
  },
  codes: { en: 'A promo code for each creator', ko: '크리에이터마다 프로모션 코드' },
  codesDetail: {
    en: 'Name and discount, as in LEA15; a creator keeps hers. You can type over each below.',
    ko: 'LEA15처럼 이름과 할인율입니다. 이미 있는 코드는 그대로 쓰며, 아래에서 고칠 수 있습니다.',
  },
  discount: { en: 'Discount', ko: '할인' },
  discountHint: {
    en: '15 for 15% off; blank: the name alone',
    ko: '15% 할인이면 15. 비우면 이름만 씁니다.',
  },
  unguessable: { en: 'Codes that nobody guesses', ko: '추측하기 어려운 코드' },
  unguessableDetail: {
    en: 'For large discounts: four symbols more, so that nobody tries out codes.',
    ko: '할인이 클 때 쓰세요. 기호 네 개가 붙어 아무나 시도해 볼 수 없습니다.',
  },
  codeOf: { en: 'Code of {name}', ko: '{name}: 코드' },
  validFrom: { en: 'Code from', ko: '코드 시작일' },
  validTo: { en: 'Code until', ko: '코드 종료일' },
  boosted: { en: 'The posts are boosted with ad money', ko: '광고비로 부스팅하는 게시물' },
  naming: { en: 'Naming rules', ko: '이름 규칙' },
  namingHint: {
    en: 'Places: {places}. Everything becomes lower case.',
    ko: '넣을 수 있는 자리: {places}. 모두 소문자로 바뀝니다.',
  },
  preview: { en: 'Preview', ko: '미리보기' },
  previewEmpty: {
    en: 'Choose creators to see their links.',
    ko: '크리에이터를 고르면 링크가 보입니다.',
  },
  channel: { en: 'GA4 channel: {channel}', ko: 'GA4 채널: {channel}' },
  code: { en: 'Code', ko: '코드' },
  details: { en: 'Link and QR code of {name}', ko: '{name}: 링크와 QR 코드' },
  copyLink: { en: 'Copy link', ko: '링크 복사' },
  qrOf: { en: 'QR code of the link', ko: '링크의 QR 코드' },
  downloadSvg: { en: 'SVG', ko: 'SVG' },
  downloadPng: { en: 'PNG', ko: 'PNG' },
  download: { en: 'Download', ko: '내려받기' },
  qrTooLong: {
    en: 'This link is too long for a QR code.',
    ko: '링크가 너무 길어 QR 코드를 만들 수 없습니다.',
  },
  save: { en: 'Save {count} to Links', ko: 'Links 탭에 {count}건 저장' },
  saveNothing: { en: 'Save to Links', ko: 'Links 탭에 저장' },
  nothingToSave: {
    en: 'There is nothing new to save yet.',
    ko: '아직 새로 저장할 것이 없습니다.',
  },
  saving: { en: 'Writing to Links: {count}…', ko: 'Links 탭에 {count}행을 쓰고 있습니다…' },
  saved: {
    en: 'Saved {count} to Links, from row {row}.',
    ko: 'Links 탭 {row}행부터 {count}건을 저장했습니다.',
  },

  checkGood: {
    en: 'All links are sound ({count}).',
    ko: '링크 {count}개에 문제가 없습니다.',
  },
  checkNone: { en: 'There are no links yet.', ko: '아직 링크가 없습니다.' },
  checkFound: {
    en: 'Links that deserve a look: {bad} of {count}.',
    ko: '링크 {count}개 중 {bad}개를 확인해 주세요.',
  },
  checkPosted: {
    en: 'A link that is already posted has to be replaced at the creator’s, too.',
    ko: '이미 게시한 링크는 크리에이터 쪽에서도 바꿔야 합니다.',
  },
  rowOf: { en: 'Row {row}', ko: '{row}행' },
  becomes: { en: 'Becomes', ko: '고친 링크' },
  byHand: {
    en: 'Only you can mend this one, in the sheet.',
    ko: '이 링크는 시트에서 직접 고쳐 주세요.',
  },
  fixOne: { en: 'Fix row {row}', ko: '{row}행 고치기' },
  fixAll: { en: 'Fix links ({count})', ko: '링크 {count}개 고치기' },
  fixing: { en: 'Mending links…', ko: '링크를 고치고 있습니다…' },
  fixed: { en: 'Links mended: {count}.', ko: '링크 {count}개를 고쳤습니다.' },
  changedMeanwhile: {
    en: 'Left alone, because somebody changed them meanwhile: {links}. Open the sidebar again to see them.',
    ko: '그동안 바뀌어서 그대로 둔 링크: {links}. 사이드바를 다시 열면 볼 수 있습니다.',
  },
} as const satisfies Record<string, Text>;
