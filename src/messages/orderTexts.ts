import type { Text } from '../ground/text/text';

/** What the job has to say about orders as they stand in Conversions. */
export const orderTexts = {
  orderOfRefund: { en: 'an order with this number', ko: '같은 번호의 주문' },
  refundAlone: {
    en: '{refund}: {amount} given back, but no such order',
    ko: '{refund}: {amount} 환불, 해당 주문 없음',
  },
  refundAloneToDo: {
    en: 'Add the order. Until then the refund counts for nobody and stands in other_refunds.',
    ko: '주문을 추가하세요. 그때까지 이 환불은 누구에게도 반영되지 않고 other_refunds에 있습니다.',
  },
  pastMoment: { en: 'a moment before the run', ko: '집계 시점 이전의 시각' },
  pastMomentToDo: {
    en: 'Correct the date. Until that moment comes the row is left out.',
    ko: '날짜를 고쳐 주세요. 그 시각이 될 때까지 이 행은 집계하지 않습니다.',
  },
  refundWithinRevenue: {
    en: 'a refund up to the revenue of its order',
    ko: '주문 매출 이하의 환불',
  },
  refundsAboveRevenue: {
    en: '{orders} {orders|one:order|other:orders} with a refund above the revenue: {names}',
    ko: '환불이 매출보다 큰 주문 {orders}건: {names}',
  },
  refundsAboveRevenueToDo: {
    en: 'Correct the amount, or check the currency. Until then the whole refund counts.',
    ko: '금액을 고치거나 통화를 확인하세요. 그때까지 환불 전액을 반영합니다.',
  },
  knownLead: { en: 'a lead that stands in Conversions', ko: 'Conversions 탭에 있는 리드' },
  unknownLeads: {
    en: '{orders} {orders|one:order names a lead that is|other:orders name leads that are} not there: {names}',
    ko: '없는 리드를 적은 주문 {orders}건: {names}',
  },
  unknownLeadsToDo: {
    en: 'Add the leads or correct Lead ID. Until then these orders are judged by their own evidence.',
    ko: '리드를 추가하거나 리드 ID를 고치세요. 그때까지 주문 자체의 근거로 판단합니다.',
  },
  knownCreators: { en: 'creators that stand in Creators', ko: 'Creators 탭에 있는 크리에이터' },
  unknownCreators: {
    en: '{rows} {rows|one:row names a creator who is|other:rows name creators who are} not there: {names}',
    ko: '등록되지 않은 크리에이터를 적은 행 {rows}건: {names}',
  },
  unknownCreatorsToDo: {
    en: 'Add them to Creators, or correct the cells to a name or id that stands there. Until then these rows count for nobody.',
    ko: 'Creators 탭에 추가하거나 그 탭에 있는 이름이나 ID로 고치세요. 그때까지 이 행은 누구에게도 반영되지 않습니다.',
  },
  noMinusOnLeads: { en: 'a minus on orders only', ko: '주문에만 있는 마이너스 금액' },
  minusOnLead: { en: 'a lead with a minus', ko: '마이너스 금액이 있는 리드' },
  knownStatus: { en: 'a status that is known', ko: '알려진 상태 단어' },
  unknownStatus: {
    en: '{word}: {rows} {rows|one:row counts as a sale|other:rows count as sales}',
    ko: '{word}: {rows}건을 판매로 집계',
  },
  unknownStatusToDo: {
    en: 'Say what it means in the sidebar (More, Open questions) or in Settings, status_words: {word}=sale, unpaid, no sale or refunded.',
    ko: '사이드바의 더 보기 > 답할 질문이나 Settings 탭의 status_words에서 뜻을 정하세요: {word}=sale, unpaid, no sale, refunded 중 하나',
  },
  paidOrders: { en: 'orders that are paid', ko: '결제된 주문' },
  unpaidOrders: {
    en: '{orders} {orders|one:order|other:orders} not paid yet, {amount} in all',
    ko: '결제 전 주문 {orders}건, 합계 {amount}',
  },
  unpaidToDo: {
    en: 'They count once they are paid: import the shop again. count_unpaid in Settings counts them now.',
    ko: '결제되면 집계합니다. 쇼핑몰 파일을 다시 가져오세요. Settings 탭의 count_unpaid로 지금 집계할 수 있습니다.',
  },
  statusWords: {
    en: 'word=sale, unpaid, no sale or refunded, parted by semicolons',
    ko: '단어=sale, unpaid, no sale, refunded 중 하나(세미콜론으로 구분)',
  },
  statusWordsToDo: {
    en: 'Correct it. Until then this part is ignored.',
    ko: '고쳐 주세요. 그때까지 이 부분은 무시합니다.',
  },
  vatRate: { en: 'the VAT rate, e.g. 10%', ko: '부가세율(예: 10%)' },
  vatRateToDo: {
    en: 'Enter vat_rate. Until then figures still include VAT.',
    ko: 'vat_rate를 입력하세요. 그때까지 지표에 부가세가 포함됩니다.',
  },
  periodsApart: { en: 'periods that do not overlap in part', ko: '일부만 겹치지 않는 기간' },
  partlyReplaced: {
    en: 'partly covered by the newer report in row {row}',
    ko: '{row}행의 더 새로운 보고와 기간 일부 겹침',
  },
  partlyReplacedToDo: {
    en: 'Delete it, or give both reports periods of their own. Until then this row is left out.',
    ko: '이 행을 삭제하거나 기간이 겹치지 않게 고치세요. 그때까지 이 행은 제외합니다.',
  },
  periodOnce: {
    en: 'one row of a source and key for each period',
    ko: '같은 출처와 키는 기간마다 한 행',
  },
  replaced: {
    en: 'replaced by row {row}, which tells the same period again',
    ko: '같은 기간을 다시 알려 주는 {row}행으로 대체됨',
  },
  replacedToDo: {
    en: 'Only the later row counts. Delete this one, or give it a key of its own if it counts something else.',
    ko: '나중 행만 집계합니다. 이 행을 삭제하거나, 다른 것을 센 행이면 키를 다르게 입력하세요.',
  },
  measuredCampaign: {
    en: 'a campaign with measured_by reports',
    ko: '측정 방법(measured_by)이 reports인 캠페인',
  },
  notMeasuredByReports: {
    en: 'campaign {campaign}, which orders measure',
    ko: '주문으로 측정하는 캠페인 {campaign}',
  },
  noCampaign: { en: 'no campaign', ko: '캠페인 없음' },
  notMeasuredToDo: {
    en: 'Set measured_by of the campaign to reports, or name another one. Until then this row is left out.',
    ko: '캠페인의 measured_by를 reports로 바꾸거나 캠페인을 고치세요. 그때까지 이 행은 제외합니다.',
  },
  knownCreator: { en: 'a creator, or a key of one', ko: '크리에이터 또는 그 추적 값' },
  nobodyReported: { en: 'nobody whom Links or Creators know', ko: '등록된 크리에이터 없음' },
  nobodyReportedToDo: {
    en: 'Enter the creator’s name or id. Until then these counts stand in the other_ columns.',
    ko: '크리에이터 이름이나 ID를 입력하세요. 그때까지 이 수치는 other_ 열에 있습니다.',
  },
  periodInOrder: { en: 'a period that ends after it starts', ko: '시작 후에 끝나는 기간' },
  periodTurned: { en: 'the end before the start', ko: '시작보다 앞선 끝' },
  periodTurnedToDo: {
    en: 'Correct one of the two days. Until then the whole row is left out.',
    ko: '두 날짜 중 틀린 것을 고쳐 주세요. 그때까지 행 전체를 집계하지 않습니다.',
  },
} as const satisfies Record<string, Text>;
