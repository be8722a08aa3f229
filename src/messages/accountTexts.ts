import type { Text } from '../ground/text/text';

/** What imports from accounts tell: how far they came, what stopped them and what to do. */
export const accountTexts = {
  continues: {
    en: '{source}: {done} read so far; the next run goes on from there',
    ko: '{source}: {done}개까지 읽었습니다. 다음 실행에서 이어서 읽습니다',
  },
  nothingToAsk: {
    en: '{source}: no creator or post of this platform in the workbook yet',
    ko: '{source}: 이 플랫폼의 크리에이터나 게시물이 아직 없습니다',
  },
  waiting: {
    en: '{source}: asked to wait {minutes} more {minutes|one:minute|other:minutes}; the next run after that goes on',
    ko: '{source}: {minutes}분 뒤에 이어서 읽습니다',
  },
  broken: {
    en: '{source}: the rows could not be written ({reason}); nothing is lost, the next run tries again',
    ko: '{source}: 행을 쓰지 못했습니다({reason}). 다음 실행에서 다시 시도합니다',
  },
  lookAtIt: {
    en: 'look at it once; the import goes on without',
    ko: '한 번 확인해 주세요. 가져오기는 계속됩니다',
  },
  signIn: {
    en: '{source} no longer accepts the token: connect it again under Import > Accounts',
    ko: '{source}에서 토큰을 받지 않습니다. 가져오기 > 계정에서 다시 연결해 주세요',
  },
  forbidden: {
    en: '{source} refuses access ({detail}): give the token or your Google account the permission it asks for, then test the connection',
    ko: '{source} 접근이 거부되었습니다({detail}). 토큰이나 Google 계정에 권한을 준 뒤 연결을 테스트해 주세요',
  },
  throttled: {
    en: '{source} is busy for now: nothing is lost, the next run goes on where this one stopped',
    ko: '{source} 요청이 많아 잠시 멈췄습니다. 다음 실행에서 이어서 읽습니다',
  },
  usedUp: {
    en: "{source}: today's quota is used up; the run of tomorrow goes on where this one stopped",
    ko: '{source}: 오늘 할당량을 모두 썼습니다. 내일 이어서 읽습니다',
  },
  unavailable: {
    en: '{source} does not answer: nothing is lost, the next run tries again from there',
    ko: '{source}에서 응답이 없습니다. 다음 실행에서 다시 시도합니다',
  },
  garbled: {
    en: '{source} sent an answer that is torn: nothing of it was taken over, the next run asks again',
    ko: '{source} 응답이 손상되어 가져오지 않았습니다. 다음 실행에서 다시 요청합니다',
  },
  repeated: {
    en: '{source} sent the same page again: the import stopped instead of going round in circles; try again later',
    ko: '{source}에서 같은 페이지를 반복해 보내 중단했습니다. 나중에 다시 시도해 주세요',
  },
  changed: {
    en: '{source} no longer sends {detail}: the rows read before stay; update the add-on',
    ko: '{source} 응답에 {detail} 항목이 없습니다. 읽은 행은 그대로이며 부가기능을 업데이트해 주세요',
  },
  rejected: {
    en: '{source} does not accept the request ({detail}): check the entries under Import > Accounts',
    ko: '{source}에서 요청을 받지 않습니다({detail}). 가져오기 > 계정의 입력값을 확인해 주세요',
  },
  scopeMissing: {
    en: '{source} needs a permission of Google that it does not have: allow {detail} when asked; if nobody asks, add it to appsscript.json (docs/sources.md) and open the sidebar again',
    ko: '{source}: Google 권한({detail})이 필요합니다. 요청이 나오면 허용해 주세요. 나오지 않으면 appsscript.json에 추가하고(docs/sources.md) 사이드바를 다시 열어 주세요',
  },
  notSwitchedOn: {
    en: '{source} is not switched on in this copy of the add-on: add the advanced service {detail} and its scope to appsscript.json (docs/sources.md)',
    ko: '{source} 기능이 꺼져 있습니다. appsscript.json에 {detail} 고급 서비스와 권한을 추가해 주세요(docs/sources.md)',
  },
  notConnected: {
    en: '{source} is not connected: enter its settings under Import > Accounts',
    ko: '{source}: 연결되어 있지 않습니다. 가져오기 > 계정에서 설정을 입력해 주세요',
  },
  wrongSetting: {
    en: '{setting} does not look right: {hint}',
    ko: '{setting}: 형식을 확인해 주세요. {hint}',
  },
} as const satisfies Record<string, Text>;
