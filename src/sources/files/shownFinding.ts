const dateLike = /^\d{1,4}([-./])\d{1,2}\1\d{1,4}(?:[T ][\d:.,+ Z-]{0,20})?$/;
const amountLike = /^[-+(]?\p{Sc}?(?:\d{1,4}|\d{1,9}[.,][\d.,]{0,9})\)?%?$/u;

/**
 * What may be shown of a text that could not be read. In a file whose columns slipped it may be
 * somebody's name, address or phone number, so only what looks like a date or an amount is shown
 * whole, of others the first letter.
 */
export function shownFinding(text: string): string {
  if (dateLike.test(text) || amountLike.test(text)) return text;
  const [first = ''] = text;
  return /\p{L}/u.test(first) ? `${first}…` : '…';
}
