const excluded = new Set([
  'cancelled',
  'canceled',
  'cancel',
  'void',
  'voided',
  'test',
  '취소',
  '취소됨',
  '취소완료',
  '주문취소',
  '테스트',
]);

/** Whether a status says that a conversion is no real sale: cancelled or a test. */
export function isExcludedStatus(status: string): boolean {
  return excluded.has(status.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ''));
}
