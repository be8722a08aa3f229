import type { Text } from '../ground/text/text';

/** The Brief panel: write a brief, hand it over, check a draft. */
export const sidebarBriefTexts = {
  openTries: {
    en: 'Open tries of the retro ({count})',
    ko: '회고의 시도할 것({count})',
  },
  title: { en: 'Brief', ko: '브리프' },
  noCampaign: {
    en: 'A brief belongs to a campaign. Add one first.',
    ko: '브리프는 캠페인에 속합니다. 먼저 캠페인을 추가해 주세요.',
  },
  creator: { en: 'For whom', ko: '받는 사람' },
  everybody: { en: 'Everybody in the cluster', ko: '클러스터 전체' },
  written: { en: '{name} (written)', ko: '{name} (작성됨)' },
  modes: { en: 'What to do', ko: '작업' },
  modeWrite: { en: 'Write', ko: '쓰기' },
  modeHandOver: { en: 'Hand over', ko: '전달' },
  modeCheck: { en: 'Check draft', ko: '초안 점검' },
  score: { en: '{present} of {wanted}', ko: '{wanted}개 중 {present}개' },
  scoreTitle: { en: 'The five things', ko: '꼭 필요한 다섯 가지' },
  missing: { en: 'Missing: {missing}', ko: '빠진 것: {missing}' },
  complete: { en: 'All five are there.', ko: '다섯 가지가 모두 있습니다.' },
  unsaved: { en: 'Not saved yet', ko: '아직 저장하지 않음' },
  discard: { en: 'Back to the saved brief', ko: '저장된 브리프로 되돌리기' },

  fillTracking: { en: 'Fill in from Links', ko: 'Links 탭에서 채우기' },
  trackLink: { en: 'Link: {url}', ko: '링크: {url}' },
  trackCode: { en: 'Code: {code}', ko: '코드: {code}' },
  trackWindow: {
    en: 'Counted for {days} {days|one:day|other:days} after the post',
    ko: '게시 후 {days}일 동안 인정',
  },

  payFee: { en: 'Fee: {fee}', ko: '고정비: {fee}' },
  payBonus: { en: 'Bonus: {bonus}', ko: '보너스: {bonus}' },
  payCommission: {
    en: 'Commission: {share} of each order with your code or link',
    ko: '커미션: 전용 코드나 링크로 들어온 주문의 {share}',
  },
  inherited: {
    en: 'From the brief for everybody, with her own link, code, dates and pay. Save it only if she needs another one.',
    ko: '전체 브리프에 전용 링크, 코드, 일정, 보수를 더했습니다. 이 사람만 다르게 쓸 때 저장하세요.',
  },

  story: { en: 'Story', ko: '이야기' },
  scenarioNone: { en: 'The creator decides', ko: '크리에이터가 정함' },
  collabNone: { en: 'Choose…', ko: '선택…' },
  kpiMain: { en: 'Judge it by', ko: '주요 지표' },
  kpiAlso: { en: 'Also look at', ko: '참고 지표' },
  kpiNot: { en: 'Do not use', ko: '쓰지 않을 지표' },

  rights: { en: 'Rights and disclosure', ko: '사용권과 광고 표시' },
  rightsUsualAds: { en: 'Usual with ads: {from} to {to}', ko: '광고 포함 시 보통 {from}~{to}개월' },
  rightsUsual: { en: 'Usual: {from} to {to}', ko: '보통 {from}~{to}개월' },
  rightsUntil: { en: 'Ends on {day}', ko: '{day}에 끝납니다' },
  countryNone: { en: 'Choose…', ko: '선택…' },
  US: { en: 'United States', ko: '미국' },
  UK: { en: 'United Kingdom', ko: '영국' },
  EU: { en: 'European Union (other)', ko: '유럽연합(기타)' },
  FR: { en: 'France', ko: '프랑스' },
  DE: { en: 'Germany', ko: '독일' },
  KR: { en: 'South Korea', ko: '대한민국' },
  notLegal: { en: 'Not legal advice.', ko: '법률 자문이 아닙니다.' },

  work: { en: 'Dates, review and payment', ko: '일정, 검토, 지급' },

  lint: { en: 'Worth another look', ko: '한 번 더 확인' },
  save: { en: 'Save brief', ko: '브리프 저장' },
  saving: { en: 'Saving the brief…', ko: '브리프를 저장하고 있습니다…' },
  saved: { en: 'Saved to Briefs.', ko: 'Briefs 탭에 저장했습니다.' },
  monthsProblem: { en: 'Write a whole number of months', ko: '개월 수를 정수로 적어 주세요' },

  language: { en: 'Language of the brief', ko: '브리프 언어' },
  english: { en: 'English', ko: '영어' },
  korean: { en: 'Korean', ko: '한국어' },
  languageHint: {
    en: 'Headings and rules change; your own words stay as typed.',
    ko: '제목과 안내만 바뀌고, 직접 쓴 내용은 그대로입니다.',
  },
  handOverAs: { en: 'Hand over as', ko: '전달 방법' },
  forAll: {
    en: '{count} {count|one:brief|other:briefs}, one a creator: her own link, code, dates and pay are filled in.',
    ko: '브리프 {count}개: 크리에이터마다 전용 링크, 코드, 일정, 보수를 채웠습니다.',
  },
  mailTo: { en: 'Mail draft for {name}', ko: '{name} 메일 초안' },
  copyText: { en: 'Copy as text', ko: '글로 복사' },
  copyFormatted: { en: 'Copy with formatting', ko: '서식과 함께 복사' },
  newDocument: { en: 'Open a new Google Doc', ko: '새 Google 문서 열기' },
  newDocumentHint: {
    en: 'Paste it into a chat, a mail or a document; no access to your Drive is needed.',
    ko: '채팅, 메일, 문서에 붙여 넣으세요. 드라이브 권한이 필요 없습니다.',
  },
  createDocument: { en: 'Create Google Doc', ko: 'Google 문서 만들기' },
  creatingDocument: { en: 'Creating the Google Doc…', ko: 'Google 문서를 만들고 있습니다…' },
  documentCreated: {
    en: 'The document is in your Drive.',
    ko: '드라이브에 문서를 만들었습니다.',
  },
  openDocument: { en: 'Open the Google Doc', ko: 'Google 문서 열기' },
  saveBeforeDocument: {
    en: 'Save the brief first: the document is made from the saved one.',
    ko: '먼저 브리프를 저장해 주세요. 저장된 브리프로 문서를 만듭니다.',
  },
  print: { en: 'Print', ko: '인쇄' },
  mail: { en: 'Mail draft', ko: '메일 초안' },
  mailTooLong: {
    en: 'too long for a mail link. Copy it as text and paste it into the mail.',
    ko: '메일 링크에 담기에는 깁니다. 글로 복사해 메일에 붙여 넣어 주세요.',
  },
  mailSubject: { en: 'Brief: {campaign}', ko: '브리프: {campaign}' },
  nothingWritten: { en: 'Nothing is written yet.', ko: '아직 쓴 내용이 없습니다.' },

  draftCaption: { en: 'The creator’s draft', ko: '크리에이터의 초안' },
  draftCaptionHint: {
    en: 'Paste the caption before it goes live.',
    ko: '게시하기 전에 캡션을 붙여 넣어 주세요.',
  },
  captionGood: {
    en: 'The label is clear and in its place ({country}).',
    ko: '광고 표시가 분명하고 위치도 맞습니다 ({country}).',
  },
  captionAuto: { en: 'by the caption’s language', ko: '캡션의 언어 기준' },
  sameAs: {
    en: '{share} like an earlier caption by {name}. Equal posts wear an audience out: ask for an own story.',
    ko: '{name}의 이전 캡션과 {share} 비슷합니다. 똑같은 게시물은 피로를 줍니다. 자기 이야기를 부탁해 주세요.',
  },
  notSame: {
    en: 'Unlike the {count} earlier {count|one:caption|other:captions} (at most {share}).',
    ko: '이전 캡션 {count}개와 다르게 썼습니다 (최대 {share}).',
  },
  nothingToCompare: {
    en: 'There are no earlier captions to compare with.',
    ko: '비교할 이전 캡션이 없습니다.',
  },
} as const satisfies Record<string, Text>;
