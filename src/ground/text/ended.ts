/** A sentence with its full stop; one that has its end already, and '', stay as they are. */
export function ended(sentence: string): string {
  return sentence === '' || /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
