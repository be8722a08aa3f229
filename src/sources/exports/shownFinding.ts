const longestShown = 30;

/**
 * What may be shown of a text that could not be read. In a file whose columns slipped it may be
 * somebody's name, address or phone number, so only figures and dates are shown whole.
 */
export function shownFinding(text: string): string {
  const isFigure = /^[\d\s.,:/%()\-+₩$€£¥]*$/.test(text) && text.length <= longestShown;
  if (isFigure && !looksLikePhone(text)) return text;
  const [first = ''] = text;
  return /[\d@+]/.test(first) ? '…' : `${first}…`;
}

function looksLikePhone(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  return /^[+0(]/.test(text.trim()) && digits.length >= 8 && !/[.,:]\d{1,2}$/.test(text);
}
