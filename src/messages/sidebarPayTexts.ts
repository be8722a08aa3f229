import type { Text } from '../ground/text/text';

/** Pay: what is due, what is missing before it may be approved, files for the bank, what is paid. */
export const sidebarPayTexts = {
  emptyTitle: { en: 'Nothing to pay yet', ko: '아직 지급할 것이 없습니다' },
  empty: {
    en: 'Fees and commissions show up here once they are due. A payment goes from planned to approved, into a payment file, and is paid; bank data never enter this file.',
    ko: '고정비와 커미션은 지급 시점이 되면 여기에 나타납니다. 예정, 승인, 지급 파일, 지급 완료 순으로 진행하며 계좌 정보는 이 파일에 넣지 않습니다.',
  },
  earned: { en: 'Earned, not planned yet', ko: '발생했지만 예정하지 않은 금액' },
  commissionOf: { en: '{creator}: commission', ko: '{creator}: 커미션' },
  feeOf: { en: '{creator}: fee', ko: '{creator}: 고정비' },
  feeBeforeOf: { en: '{creator}: fee before the post', ko: '{creator}: 게시 전 고정비' },
  bonusOf: { en: '{creator}: bonus', ko: '{creator}: 보너스' },
  bonusWaits: {
    en: '{amount} so far; it is final once the windows of the posts are over',
    ko: '현재 {amount}. 게시물의 기여 기간이 끝나면 확정됩니다',
  },
  heldToo: {
    en: '{amount} more is held until the refund period ends',
    ko: '{amount}은(는) 환불 기간이 끝날 때까지 보류',
  },
  overpaid: {
    en: '{creator}: {amount} too much was paid after refunds; it is taken from the next commission.',
    ko: '{creator}: 환불 뒤 {amount}이(가) 더 지급되었습니다. 다음 커미션에서 뺍니다.',
  },
  plan: { en: 'Plan {amount}', ko: '{amount} 예정' },
  planFor: { en: 'Plan {amount} for {creator}', ko: '{creator} {amount} 예정' },
  planning: { en: 'Planning…', ko: '예정하는 중입니다…' },
  planned: { en: 'Planned.', ko: '예정했습니다.' },
  planOther: { en: 'Plan another payment', ko: '다른 지급 예정' },
  details: { en: 'Currency, method, tax', ko: '통화, 수단, 세금' },
  collaboration: { en: 'For whom?', ko: '누구에게?' },
  noTaxKinds: {
    en: 'No rates stand in the file yet: More > Tax rates adds those known today.',
    ko: '아직 세율이 없습니다. 더 보기 > 세율에서 현재 알려진 세율을 추가하세요.',
  },
  withheld: { en: '{net} after {withheld} tax', ko: '세금 {withheld}을(를) 빼고 {net}' },
  group: { en: '{state} ({count})', ko: '{state} ({count})' },
  due: { en: 'due {day}', ko: '{day}까지' },
  dueLate: { en: 'was due {day}', ko: '{day} 예정이었음' },
  paidOn: { en: 'paid {day}', ko: '{day} 지급' },
  approvedBy: { en: 'approved by {name}', ko: '{name} 승인' },

  missing: {
    en: 'Missing before it may be approved ({count})',
    ko: '승인 전에 빠진 것({count})',
  },
  approve: { en: 'Approve', ko: '승인' },
  approveFor: { en: 'Approve {amount} for {creator}', ko: '{creator} {amount} 승인' },
  override: { en: 'Why is it paid all the same?', ko: '그래도 지급하는 이유' },
  overrideHint: {
    en: 'Stays in the file and costs a point in the audit.',
    ko: '파일에 남고 진단에서 1점이 줄어듭니다.',
  },
  overrideMissing: {
    en: 'Say why, or fill in what is missing.',
    ko: '이유를 적거나 빠진 것을 채우세요.',
  },
  approveAllTheSame: { en: 'Approve all the same', ko: '그래도 승인' },
  cancel: { en: 'Cancel this payment', ko: '이 지급 취소' },
  cancelFor: { en: 'Cancel {amount} for {creator}', ko: '{creator} {amount} 지급 취소' },
  moving: { en: 'Saving…', ko: '저장하는 중입니다…' },
  moved: { en: 'Done.', ko: '처리했습니다.' },

  chosenTotal: { en: 'Chosen: {total}', ko: '선택: {total}' },
  exportPayPal: { en: 'PayPal file', ko: 'PayPal 파일' },
  exporting: { en: 'Making the file…', ko: '파일을 만드는 중입니다…' },
  exported: {
    en: '{count} {count|one:payment is|other:payments are} in the file. Upload it, then mark them as paid below.',
    ko: '{count}건을 파일에 넣었습니다. 업로드한 뒤 아래에서 지급 완료로 표시하세요.',
  },
  exportedNone: { en: 'No payment went into a file.', ko: '파일에 들어간 지급이 없습니다.' },
  template: { en: 'Fill my bank’s or Wise’s own file', ko: '은행이나 Wise의 파일 채우기' },
  templateHint: {
    en: 'Download the template there, choose it here: amount and reference are filled in this browser and the file is handed back. It is neither stored nor sent.',
    ko: '은행에서 받은 양식을 선택하세요. 이 브라우저에서 금액과 참조를 채워 돌려드리며 저장하거나 보내지 않습니다.',
  },
  templateFile: { en: 'Template', ko: '양식' },
  templateName: { en: 'Column with the creator’s name', ko: '크리에이터 이름이 있는 열' },
  templateAmount: { en: 'Column for the amount', ko: '금액을 넣을 열' },
  templateReference: { en: 'Column for the reference', ko: '참조를 넣을 열' },
  templateNone: { en: 'None', ko: '없음' },
  templateFill: { en: 'Fill and hand back', ko: '채워서 돌려받기' },
  filled: {
    en: '{count} {count|one:line|other:lines} filled; the file is in your downloads.',
    ko: '{count}줄을 채웠습니다. 파일은 다운로드에 있습니다.',
  },
  notFilled: { en: 'Not in the template: {names}', ko: '양식에 없음: {names}' },
  backToPlanned: { en: 'Back to planned', ko: '예정으로 되돌리기' },
  markPaidNow: { en: 'Paid in another way', ko: '다른 방법으로 지급함' },

  paidDay: { en: 'Paid on', ko: '지급일' },
  reference: { en: 'Reference', ko: '참조' },
  referenceHint: {
    en: 'Of the payment, never bank data.',
    ko: '지급 참조만 적고 계좌 정보는 적지 마세요.',
  },
  markPaid: { en: 'Mark as paid', ko: '지급 완료로 표시' },
  paidFinal: {
    en: 'Paid is final: a correction is a payment of its own, below zero if need be. A commission is corrected by a commission, so that what is owed stays right; all else by a correction.',
    ko: '지급 완료는 바꿀 수 없습니다. 정정은 새 지급으로 적고 음수도 됩니다. 커미션은 커미션으로 정정해야 잔액이 맞고, 나머지는 정정으로 적습니다.',
  },
  refusedByBank: { en: 'The bank refused the file', ko: '은행이 파일을 거절함' },
} as const satisfies Record<string, Text>;
