import type { Text } from '../ground/text/text';

/** The frame of the sidebar: navigation, progress, failures. */
export const sidebarTexts = {
  panels: { en: 'Panels', ko: '패널' },
  home: { en: 'Home', ko: '홈' },
  creators: { en: 'Creators', ko: '크리에이터' },
  brief: { en: 'Brief', ko: '브리프' },
  links: { en: 'Links', ko: '링크' },
  plan: { en: 'Plan', ko: '계획' },
  more: { en: 'More', ko: '더 보기' },
  opening: { en: 'Reading this spreadsheet…', ko: '스프레드시트를 읽고 있습니다…' },
  openingPanel: { en: 'Opening…', ko: '여는 중입니다…' },
  tryAgain: { en: 'Try again', ko: '다시 시도' },
  cancel: { en: 'Cancel', ko: '취소' },
  close: { en: 'Close', ko: '닫기' },
  copy: { en: 'Copy', ko: '복사' },
  copied: { en: 'Copied', ko: '복사했습니다' },
  copyByHand: {
    en: 'The browser did not allow copying. The text is selected: press Ctrl+C (⌘C on a Mac).',
    ko: '브라우저가 복사를 허용하지 않았습니다. 글이 선택되어 있으니 Ctrl+C(Mac은 ⌘C)를 눌러 주세요.',
  },
  yes: { en: 'Yes', ko: '예' },
  no: { en: 'No', ko: '아니요' },
  choose: { en: 'Choose…', ko: '선택…' },
  optional: { en: 'optional', ko: '선택 사항' },
  working: { en: 'Working…', ko: '처리하고 있습니다…' },
  stillWorking: {
    en: 'Still working. If several Google accounts are signed in to this browser, open the file in a window with only one of them.',
    ko: '아직 처리하고 있습니다. 이 브라우저에 Google 계정이 여러 개 로그인되어 있다면 한 계정만 로그인한 창에서 파일을 열어 주세요.',
  },
  failedAccounts: {
    en: 'Google refused the call. The likely cause: several Google accounts are signed in to this browser. Open the file in a window with only one account (a private window will do), then try again.',
    ko: 'Google이 요청을 거절했습니다. 이 브라우저에 Google 계정이 여러 개 로그인된 경우가 많습니다. 한 계정만 로그인한 창(시크릿 창도 됩니다)에서 파일을 열고 다시 시도해 주세요.',
  },
  failedOffline: {
    en: 'There is no internet connection. Try again when it is back.',
    ko: '인터넷에 연결되어 있지 않습니다. 연결된 뒤에 다시 시도해 주세요.',
  },
  failedUnreachable: {
    en: 'The spreadsheet did not answer. Try again; if several Google accounts are signed in, use a window with only one of them.',
    ko: '스프레드시트가 응답하지 않았습니다. 다시 시도해 주세요. Google 계정이 여러 개 로그인되어 있다면 한 계정만 로그인한 창을 사용해 주세요.',
  },
  nothingLost: { en: 'Nothing you typed is lost.', ko: '입력한 내용은 그대로 있습니다.' },
  googleSaid: { en: 'Google said: {detail}', ko: 'Google의 메시지: {detail}' },
  draftsNotKept: {
    en: 'This browser does not let the sidebar store drafts. What you type is kept until you close the sidebar.',
    ko: '이 브라우저에서는 초안을 저장할 수 없습니다. 입력한 내용은 사이드바를 닫을 때까지만 남아 있습니다.',
  },
  startOver: { en: 'Start over', ko: '처음부터 다시' },
  showInSheet: { en: 'Show in the sheet', ko: '시트에서 보기' },
} as const satisfies Record<string, Text>;
