import type { Text } from '../ground/text/text';

/** Words of collaborations, their money and their rules. */
export const collaborationTexts = {
  kinds: {
    fee: { en: 'fee', ko: '고정비' },
    bonus: { en: 'bonus', ko: '보너스' },
    commission: { en: 'commission', ko: '커미션' },
    product: { en: 'product', ko: '제품' },
    rights: { en: 'rights', ko: '사용권' },
    kill_fee: { en: 'kill fee', ko: '취소 보상' },
    adjustment: { en: 'adjustment', ko: '정정' },
  },
  holds: {
    'refund period': { en: 'the refund period runs', ko: '환불 기간이 남아 있습니다' },
    disputed: {
      en: 'the code has leaked or another creator has a claim: decide',
      ko: '코드가 유출되었거나 다른 크리에이터와 겹칩니다. 결정하세요',
    },
    'unknown base': { en: 'revenue or margin is unknown', ko: '매출이나 마진을 알 수 없습니다' },
    refunded: { en: 'refunded in full', ko: '전액 환불되었습니다' },
  },
  gate: {
    ten_second_answer: {
      en: 'The campaign does not say where the viewer goes ten seconds after watching (next step).',
      ko: '시청 10초 뒤에 어디로 가는지(다음 행동)가 캠페인에 없습니다.',
    },
    terms_kept: {
      en: 'No address of contract, mail or screenshot stands in the collaboration.',
      ko: '협업에 계약서, 메일, 화면 캡처의 주소가 없습니다.',
    },
    deliverable_approved: {
      en: 'What it pays for is not approved.',
      ko: '지급 대상 결과물이 승인되지 않았습니다.',
    },
    live_address: {
      en: 'The address of the live post is missing.',
      ko: '게시된 게시물의 주소가 없습니다.',
    },
    disclosure_checked: {
      en: 'Nobody has checked the advertising label.',
      ko: '광고 표시를 확인하지 않았습니다.',
    },
    own_key: {
      en: 'The creator has no link, code, page or option of their own.',
      ko: '크리에이터 전용 링크, 코드, 페이지, 옵션이 없습니다.',
    },
    rights_dated: {
      en: 'The brief does not say for how long the content may be used.',
      ko: '브리프에 콘텐츠 사용 기간이 없습니다.',
    },
    page_checked: {
      en: 'The landing page has no recent check that it passed.',
      ko: '랜딩 페이지를 최근에 통과한 점검이 없습니다.',
    },
  },
  goesBack: {
    en: '{from} → {to} goes back. It is saved; tell the creator if they wait for something.',
    ko: '{from} → {to}: 이전 단계로 돌아갑니다. 저장했으니 크리에이터에게 알려 주세요.',
  },
  needsOutcome: {
    en: 'outcome must say how it ended before the collaboration is closed',
    ko: 'outcome: 종료하려면 결과를 선택해야 합니다',
  },
  wrongOutcome: {
    en: 'outcome “{outcome}” does not fit a collaboration in stage {from}',
    ko: 'outcome: “{outcome}”은(는) {from} 단계에 맞지 않습니다',
  },
  closedIsFinal: {
    en: 'stage closed is final; renew the collaboration to go on',
    ko: 'stage: 종료된 협업은 바꿀 수 없습니다. 재계약으로 이어 가세요',
  },
  alreadyOpen: {
    en: 'creator_id “{creator}” already has an open collaboration in this campaign',
    ko: 'creator_id: “{creator}”에게 이 캠페인의 진행 중인 협업이 있습니다',
  },
  paidIsFinal: {
    en: 'payout_id “{id}” is paid and final; plan a correction instead: of a commission by another commission, of anything else by an adjustment; either may be below zero',
    ko: 'payout_id: “{id}”은(는) 지급되었습니다. 새 지급으로 정정하세요. 커미션은 커미션으로, 나머지는 정정으로 적으며 음수도 됩니다',
  },
  stateByMove: {
    en: 'state is changed by approving, exporting and paying, not by hand',
    ko: 'state: 승인, 내보내기, 지급으로만 바뀝니다',
  },
  mayNotMove: {
    en: 'A payment may not go from “{from}” to “{to}”.',
    ko: '“{from}” 상태의 지급은 “{to}”(으)로 바꿀 수 없습니다.',
  },
  taxUnknown: {
    en: 'Tax has no row of “{kind}” that holds on {day} in the currency of this payment. Add it (More > Tax rates), or type what is withheld into Payouts.',
    ko: 'Tax 탭에 {day}에 적용되는 이 통화의 “{kind}” 줄이 없습니다. 더 보기 > 세율에서 추가하거나 Payouts 탭에 원천징수액을 입력하세요.',
  },
  taxChanged: {
    en: 'On {day} other rates of “{kind}” hold: {net} instead of {before}, which stands in the file that went out. Check the day, or take the payment back to approved and make a new file.',
    ko: '{day}에는 “{kind}”의 다른 세율이 적용됩니다. 보낸 파일의 {before} 대신 {net}입니다. 지급일을 확인하거나 승인으로 되돌려 파일을 다시 만드세요.',
  },
  nothingToPay: {
    en: 'There is nothing to pay out: the amount is zero or below.',
    ko: '금액이 0 이하라 지급할 것이 없습니다.',
  },
  gateShut: {
    en: 'Not approved: {count} {count|one:fact is|other:facts are} missing.',
    ko: '승인하지 않음: {count}개 조건이 없습니다.',
  },
  notApproved: {
    en: 'Only approved payments go into a file.',
    ko: '승인된 지급만 파일에 넣습니다.',
  },
  noMailAddress: {
    en: 'Contacts has no e-mail address for PayPal.',
    ko: 'Contacts 탭에 PayPal용 이메일 주소가 없습니다.',
  },
  moreRounds: {
    en: 'Version {version} goes beyond the {rounds} {rounds|one:round|other:rounds} that were agreed.',
    ko: '버전 {version}: 합의한 수정 {rounds}회를 넘었습니다.',
  },
  crisisStaysOpen: {
    en: 'resolved_at needs first: {missing}',
    ko: 'resolved_at: 먼저 필요합니다: {missing}',
  },
  toClose: {
    cause: { en: 'the cause', ko: '원인' },
    prevented_by: { en: 'what prevents it from now on', ko: '재발 방지책' },
    excluded_from: {
      en: 'the post excluded from the results (Posts: Excluded from)',
      ko: '게시물을 성과에서 제외(Posts 탭의 제외 시점)',
    },
    code_valid_to: {
      en: 'an end of its code (Links: Code valid to)',
      ko: '코드 종료(Links 탭의 코드 종료)',
    },
  },
  doNotContact: {
    en: 'creator_id “{creator}” asked not to be contacted (Contacts)',
    ko: 'creator_id: “{creator}”은(는) 연락을 원하지 않습니다(Contacts)',
  },
} as const satisfies Record<string, Text | Record<string, Text>>;
