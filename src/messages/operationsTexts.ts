import type { Text } from '../ground/text/text';

/** What the job finds wanting in collaborations and payouts. */
export const operationsTexts = {
  ownerExpected: { en: 'somebody who looks after it', ko: '담당자' },
  noOwner: { en: '{collab} has no owner', ko: '{collab}: 담당자 없음' },
  ownerToDo: {
    en: 'Enter a name of the team in Owner.',
    ko: '담당자 열에 팀원 이름을 입력하세요.',
  },
  stageExpected: {
    en: 'the stage that the workbook shows: {stage}',
    ko: '스프레드시트가 보여 주는 단계: {stage}',
  },
  stageBehind: { en: '{collab} is typed as {typed}', ko: '{collab}: 입력한 단계 {typed}' },
  stageToDo: {
    en: 'Correct Stage; what the workbook proves is used meanwhile.',
    ko: '단계를 고쳐 주세요. 그동안 스프레드시트의 사실을 씁니다.',
  },
  stageProof: {
    en: 'a published post (live) or a shared recap (reported)',
    ko: '게시된 게시물(live) 또는 공유한 결과(reported)',
  },
  stageAheadToDo: {
    en: 'Add the post to Posts, or the day of the recap; or set Stage back.',
    ko: 'Posts 탭에 게시물을 추가하거나 결과 공유일을 입력하세요. 아니면 단계를 되돌리세요.',
  },
  outcomeExpected: { en: 'an outcome of a closed collaboration', ko: '종료된 협업의 결과' },
  noOutcome: { en: '{collab} is closed without one', ko: '{collab}: 결과 없이 종료됨' },
  outcomeToDo: { en: 'Choose how it ended in Outcome.', ko: '결과 열에서 종료 방식을 선택하세요.' },
  termsExpected: { en: 'kept terms of what is agreed', ko: '합의한 조건의 근거' },
  noTerms: { en: '{collab} is agreed without evidence', ko: '{collab}: 근거 없이 합의됨' },
  feeNoTerms: {
    en: '{collab} has a fee and no terms on record',
    ko: '{collab}: 고정비가 있지만 합의 기록 없음',
  },
  termsToDo: {
    en: 'Paste the address of the contract, mail or screenshot into Terms evidence.',
    ko: '합의 근거 열에 계약서, 메일, 화면 캡처의 주소를 붙여 넣으세요.',
  },
  oneOpenRow: {
    en: 'one open collaboration of a creator in a campaign',
    ko: '캠페인마다 크리에이터의 진행 중 협업 하나',
  },
  openTwice: { en: '{first} and {second} are both open', ko: '{first}, {second} 모두 진행 중' },
  openTwiceToDo: { en: 'Close one of them.', ko: '하나를 종료하세요.' },
  exclusiveExpected: {
    en: 'nobody who promised another campaign exclusivity',
    ko: '다른 캠페인에 독점을 약속하지 않은 크리에이터',
  },
  exclusiveElsewhere: {
    en: '{creator} is exclusive to {campaign} until {day}',
    ko: '{creator}: {day}까지 {campaign} 독점',
  },
  exclusiveToDo: {
    en: 'Agree on it with the creator, or start later.',
    ko: '크리에이터와 합의하거나 나중에 시작하세요.',
  },
  knownCollab: {
    en: 'a collab_id that stands in Collaborations',
    ko: 'Collaborations 탭에 있는 협업 ID',
  },
  noSuchCollab: { en: 'no such collaboration', ko: '해당 협업 없음' },
  knownCollabToDo: {
    en: 'Correct the id. Until then the row belongs to nobody.',
    ko: 'ID를 고쳐 주세요. 그때까지 담당 협업이 없습니다.',
  },
  oneCurrency: { en: 'amounts in {currency}', ko: '{currency} 금액' },
  otherCurrency: { en: '{payout} is in {currency}', ko: '{payout}: {currency}' },
  otherCurrencyToDo: {
    en: 'Enter the amount in the currency of Settings; it is left out of spend until then.',
    ko: 'Settings 탭의 통화로 금액을 입력하세요. 그때까지 지출에서 제외합니다.',
  },
  gateExpected: { en: 'all facts before a payment is approved', ko: '승인 전에 갖춘 모든 조건' },
  approvedWithout: {
    en: '{payout} stands at “{state}”, but this is open: {facts}',
    ko: '{payout}: “{state}” 상태, 빠진 조건: {facts}',
  },
  gateToDo: {
    en: 'Complete the facts, or write why it is paid all the same in Override reason.',
    ko: '조건을 채우거나 예외 사유에 지급 이유를 적으세요.',
  },
  paidDayExpected: { en: 'the day of payment', ko: '지급일' },
  paidWithoutDay: { en: '{payout} is paid without a day', ko: '{payout}: 지급일 없이 지급됨' },
  paidDayToDo: {
    en: 'Enter Paid on; kill fees and adjustments count from that day.',
    ko: '지급일을 입력하세요. 취소 보상과 정정은 그날부터 집계합니다.',
  },
  viewsExpected: { en: 'views of every post', ko: '모든 게시물의 조회수' },
  viewsBlank: {
    en: '{collab}: the bonus counts views, and {count} {count|one:post has|other:posts have} none yet',
    ko: '{collab}: 보너스가 조회수 기준인데 게시물 {count}건에 조회수가 없습니다',
  },
  viewsToDo: {
    en: 'Enter Views in Posts; until then the bonus is counted from the known posts.',
    ko: 'Posts 탭에 조회수를 입력하세요. 그때까지 보너스는 아는 게시물로만 계산합니다.',
  },
  taxRowExpected: {
    en: 'a row in Tax that holds on {day}',
    ko: '{day}에 적용되는 Tax 탭의 줄',
  },
  taxRowToDo: {
    en: 'Add the rate in Tax, or type what is withheld.',
    ko: 'Tax 탭에 세율을 추가하거나 원천징수액을 입력하세요.',
  },
  withheldExpected: { en: '{amount} withheld on {day}', ko: '{day} 기준 원천징수 {amount}' },
  withheldBlank: {
    en: '{payout}: no tax withheld ({kind})',
    ko: '{payout}: 원천징수액 없음({kind})',
  },
  withheldOtherwise: {
    en: '{payout}: {amount} withheld ({kind})',
    ko: '{payout}: 원천징수 {amount}({kind})',
  },
  withheldToDo: {
    en: 'Correct the amount, or empty the cell before approving: it is filled by the rates of that day. What is paid is corrected by a payment of its own.',
    ko: '금액을 고치거나 승인 전에 셀을 비우세요. 그날의 세율로 채웁니다. 지급한 것은 새 지급으로 정정합니다.',
  },
  oneWay: { en: 'commission and bonus as two payments', ko: '서로 다른 지급인 커미션과 보너스' },
  looksTwice: {
    en: 'the bonus of {post} ({bonus}) looks like the commission of its orders ({commission})',
    ko: '{post}의 보너스({bonus})가 주문 커미션({commission})과 같아 보임',
  },
  looksTwiceToDo: {
    en: 'If they are one payment, clear Bonus in Posts: both count as spend.',
    ko: '같은 지급이면 Posts 탭의 보너스를 지우세요. 둘 다 지출로 집계합니다.',
  },
  feesOfPosts: {
    en: 'fees and bonuses as in Posts ({posts})',
    ko: 'Posts 탭과 같은 고정비와 보너스({posts})',
  },
  paidOtherwise: { en: '{collab}: {paid} is paid', ko: '{collab}: {paid} 지급됨' },
  paidOtherwiseToDo: {
    en: 'Correct fee or bonus of the posts: posts are what counts as spend.',
    ko: '게시물의 고정비나 보너스를 고치세요. 지출은 게시물 기준입니다.',
  },
  statusExpected: {
    en: 'the status that the collaborations show: {status}',
    ko: '협업이 보여 주는 상태: {status}',
  },
  statusTyped: { en: '{creator} is typed as {status}', ko: '{creator}: 입력한 상태 {status}' },
  statusToDo: {
    en: 'Correct Status in Creators, or clear it: the panel then shows what the collaborations say.',
    ko: 'Creators 탭의 상태를 고치거나 비우세요. 비우면 협업에 따라 표시합니다.',
  },
  yearExpected: {
    en: 'payments of a year below {threshold} ({kind})',
    ko: '연간 지급액 {threshold} 미만({kind})',
  },
  yearSum: {
    en: '{creator} was paid {paid} in {year}',
    ko: '{creator}: {year}년 지급액 {paid}',
  },
  yearToDo: {
    en: 'Collect the tax form now and report the sum in time. Ask your accountant.',
    ko: '세금 서류를 미리 받고 제때 신고하세요. 세무 전문가에게 확인하세요.',
  },
  paidTooMuch: {
    en: '{collab}: commission paid beyond what is due, {amount}',
    ko: '{collab}: 지급 대상보다 많이 지급한 커미션 {amount}',
  },
  balanceExpected: { en: 'a balance of nothing or more', ko: '0 이상의 잔액' },
  paidTooMuchToDo: {
    en: 'It is netted from the next commission by itself. If no refund came after the payment, check the amounts paid.',
    ko: '다음 커미션에서 자동으로 차감합니다. 지급 뒤 환불된 주문이 없다면 지급한 금액을 확인하세요.',
  },
  approvalExpected: { en: 'an approval before it goes live', ko: '게시 전 승인' },
  liveUnapproved: {
    en: '{deliverable} is live without approval',
    ko: '{deliverable}: 승인 없이 게시됨',
  },
  approvalToDo: {
    en: 'Look at the post now and note the decision.',
    ko: '지금 게시물을 확인하고 결정을 기록하세요.',
  },
  correctFirst: { en: 'a correction before the apology', ko: '사과에 앞선 정정' },
  apologisedFirst: { en: '{inquiry}: the apology came first', ko: '{inquiry}: 사과가 먼저 나감' },
  correctToDo: {
    en: 'Correct it in the same place and format now.',
    ko: '같은 곳, 같은 형식으로 지금 정정하세요.',
  },
  crisisExpected: {
    en: 'a closed crisis with cause and prevention',
    ko: '원인과 재발 방지책이 있는 종료된 위기',
  },
  crisisLacks: { en: '{inquiry} lacks: {facts}', ko: '{inquiry}: 빠진 항목 {facts}' },
  crisisToDo: {
    en: 'Complete it, or clear Resolved at.',
    ko: '항목을 채우거나 해결 시점을 지우세요.',
  },
} as const satisfies Record<string, Text>;
