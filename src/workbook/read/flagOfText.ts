const yes = new Set(['true', 'yes', 'y', '1', 'v', '✓', '✔', 'o', '예', '네', '참', '맞음']);
const no = new Set(['false', 'no', 'n', '0', '✗', '✘', '아니오', '아니요', '거짓', '아님']);

/** 1 for a yes, 0 for a no in English, Korean or as a tick; NaN when the text is neither. */
export function flagOfText(text: string): number {
  const word = text.trim().toLowerCase();
  if (yes.has(word)) return 1;
  return no.has(word) ? 0 : Number.NaN;
}
