const scientific = /^[-+]?\d(?:[.,]\d+)?E\+\d{1,2}$/i;

/** Whether a key was written as 2.02610E+15: its last digits are gone. */
export function isScientific(key: string): boolean {
  // Most keys begin with a letter, and need no pattern.
  const first = key.charCodeAt(0);
  if (first > 0x39 && first < 0x7f) return false;
  return scientific.test(key.trim());
}
