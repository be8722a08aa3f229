/** What a Korean shop's status of a line item means. */
export function koreanOrderStatus(text: string): 'valid' | 'pending' | 'cancelled' | 'returned' {
  const plain = text.replace(/\s/g, '');
  if (/취소(?:완료|처리)|^취소$|미입금취소|취소됨/.test(plain)) return 'cancelled';
  if (/(?:반품|환불)(?:완료|처리)|^(?:반품|환불)$/.test(plain)) return 'returned';
  return /입금전|입금대기|결제대기|미입금/.test(plain) ? 'pending' : 'valid';
}

/** The status of an order by those of its lines: it is cancelled only when all of them are. */
export function koreanStatusOfOrder(
  lines: readonly ReturnType<typeof koreanOrderStatus>[],
): 'valid' | 'pending' | 'cancelled' {
  if (lines.every((status) => status === 'cancelled')) return 'cancelled';
  return lines.every((status) => status === 'pending' || status === 'cancelled')
    ? 'pending'
    : 'valid';
}
