import type { ExplainableMeaning } from './statusMeaning';

/** A group of words and what a status that contains one of them says. */
export interface StatusRule {
  readonly meaning: ExplainableMeaning;
  /** Tried on the status' key: see `statusKey`. */
  readonly pattern: RegExp;
}

function rule(meaning: ExplainableMeaning, stems: readonly string[]): StatusRule {
  return { meaning, pattern: new RegExp(stems.join('|'), 'u') };
}

/**
 * The words of shops in English, Korean, German, French, Spanish, Portuguese, Italian and Japanese,
 * and some of TikTok Shop's, from the narrow to the wide: the first rule that fits decides, so that
 * "취소거부" is read before "취소", "unpaid" before "paid" and "partially refunded" before
 * "refunded". A part that was given back leaves a sale; a wish to cancel or return is one, too,
 * until it is granted.
 */
export const statusRules: readonly StatusRule[] = [
  rule('sale', [
    '(?:취소|반품|환불|교환)(?:거부|거절|철회|반려|취소|불가)',
    '(?:취소|반품|환불|교환)(?:요청|신청|접수|처리중|진행중|대기|중$)',
    '수거(?:중|완료|대기|지시)|^교환',
    '(?:부분|일부)(?:취소|환불|반품)',
    '(?:partial(?:ly)?|partly|teilweise|teil|partiellement|parcialmente|parziale?(?:mente)?)-?(?:refund|cancel|return|(?:ruck)?erstatt|storn|rembours|reembols|devuelt|rimbors|annul|paid|ship|fulfil|deliver|bezahlt|paye|pagad|pago|pagat)',
    '(?:一部|部分)(?:返金|返品|キャンセル|入金)',
    '(?:refund|return|cancel(?:l?ation|led|ed)?|dispute|chargeback)s?(?:request|requested|pending|processing|declined|rejected|denied|failed|won|reversed|withdrawn|closed|open|opened|underreview|needsresponse|warning)',
    '(?:request|requested|pending|declined|rejected|denied)(?:for)?(?:refund|return|cancel)',
    '(?:pending|awaiting|waitingfor|tobe|readyfor|ready(?:to)?|to)(?:fulfil|ship|pick|deliver|dispatch|collect)',
    '^(?:in)?disputed?$|^(?:warning)?(?:needsresponse|underreview|won)$',
    'unfulfilled|unshipped|notshipped|(?:not|non|never)refund|norefund',
  ]),
  rule('refunded', [
    'chargedback|chargebacks?(?:lost|accepted)?$|(?:dispute|chargeback)s?lost|lostdispute|^disputelost',
    'refund|^returned|fullyreturned|returncomplete|reversed$|moneyback',
    '(?:환불|반품)(?:완료|처리|됨|$)|전액환불',
    'erstattet|^erstattung|ruckerstatt|zuruckgezahlt|^retour(?:niert|e)?$|zuruckgesendet',
    'rembours|^retourne',
    'reembols|devuelto|devolvid|^devoluc|estornad',
    'rimbors|^reso$|restituit',
    '返金|返品',
  ]),
  rule('no sale', [
    'cancel|annul|^void|fail|declin|reject|refus|denied|abandon|expired?$|trash|delet|blocked|fraud|spam|duplicat',
    'unsuccess|notsuccess|invalid|nosale|excluded|^test|test(?:order|mode)$|^error|^lost$|closedlost',
    '취소|실패|거절|거부|만료|무효|테스트|파기|삭제|유찰',
    'storn|abgebrochen|abgelehnt|fehlgeschlagen|gescheitert|ungultig|widerrufen|geloscht|verloren',
    'echou|echec|rejete|expire|perdu',
    'anulad|rechazad|fallid|fallad|fallo|denegad|caducad|vencid|perdid',
    'recusad|falhou|falha|rejeitad|negad',
    'rifiutat|fallit|scadut|respint|perso$',
    'キャンセル|取消|取り消|失敗|無効|期限切れ|拒否|テスト',
    'dibatalkan|ยกเลิก',
  ]),
  rule('unpaid', [
    'unpaid|notpaid|paymentwaiting|notyetpaid|awaitingpayment|waitingforpayment|paymentpending|pendingpayment|paymentdue|overdue',
    'pending|onhold|^held$|awaiting|incomplete|requires|^authori[sz]ed$|draft|unconfirmed|^open$|^created$|uncaptured|^quote',
    '미결제|미입금|입금전|입금대기|결제대기|입금확인중|입금예정|결제전|결제중|결제진행',
    'ausstehend|unbezahlt|nichtbezahlt|wartestellung|zuruckgestellt|wartet|zahlungoffen|^offen$|entwurf|vorgemerkt',
    'enattente|impaye|nonpaye|brouillon',
    'pendient|impagad|nopagad|enespera|sinpagar|borrador|porpagar',
    'pendent|aguard|naopag|emespera|rascunho',
    'inattesa|nonpagat|insospeso|bozza|dapagare',
    '未払|支払い?待|入金待|未入金|保留|未決済|下書き|決済待',
    'belumdibayar|belumbayar|รอชำระ|ยังไม่ชำระ|ที่ต้องชำระ',
  ]),
  rule('sale', [
    'paid|purchasedecided|complet|process|ship|deliver|fulfil|succe|captured|confirmed|approved|settled|dispatch|intransit|pickedup|qualified$',
    '^(?:valid|ok|okay|done|yes|new|active|sold|sale|order|ordered|placed|accepted|received|closed|collected|booked|won|closedwon|live|finished|ready|invoiced|renewed|payed|preparing|packed|exchanged|printed)$',
    '완료|확정|처리중|배송|발송|발주|준비|신규주문|결제|입금|정상|유효|주문확인|출고|집하|판매|구매|예약|성공|승인',
    'bezahlt|akzeptiert|angenommen|abgeschlossen|bearbeitung|versendet|versandt|verschickt|geliefert|zugestellt|erledigt|erfolgreich|^gultig|bestatigt|fertiggestellt|gewonnen|eingegangen|vorbereit|kommission|verpackt|gepackt',
    'paye|accepte|termine|encours|expedie|livre|valide|reussi|confirme|traite|gagne|prepar',
    'pagad|aceptad|complet|procesa|enproceso|enviad|entregad|confirmad|aprobad|exitos|realizad|cobrad|ganad|finalizad',
    '^pago$|concluid|processand|entregue|aprovad|emprocessamento|faturad|ganho',
    'pagat|accettat|lavorazione|elaborazione|spedit|consegnat|evas[oa]|confermat|approvat|riuscit|vinto',
    '支払い?済|入金済|完了|処理中|発送|出荷|配送|配達|確認済|承認|有効|成功|決済済|準備中',
    'selesai|dikirim|perludikirim|จัดส่ง|สำเร็จ|ชำระแล้ว',
  ]),
];
