/** What a refund's number has behind its order's number, which is the first group. */
export const refundSuffix =
  /^(.*?\S)(?:[\s._#/:-]+\(?(?:refund(?:ed)?|refunds?|rfnd|ref|return(?:ed)?|credit|r)|[\s._#/:-]*\(?(?:환불|반품|취소|返金|返品)|[\s._#/:-]+\(?(?:erstattung|r(?:ü|ue)ckerstattung|remboursement|reembolso|devoluci[oó]n|rimborso))[\s._#-]{0,3}\d{0,6}\)?$/iu;

/** Likewise in front of it. */
export const refundPrefix = /^(?:refund|return|환불|반품)[\s._#/:-]+(\S.*)$/iu;

/**
 * The number of the order that a refund's own number names: `1009-refund`, `1009-R1`, `1009_refund_2`
 * and `1009 환불` belong to 1009. Null when the number names none.
 */
export function orderIdOfRefund(refundId: string): string | null {
  const id = refundId.trim();
  return refundSuffix.exec(id)?.[1] ?? refundPrefix.exec(id)?.[1] ?? null;
}
