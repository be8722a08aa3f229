const scientific = /^[-+]?\d(?:[.,]\d+)?E\+\d{1,2}$/i;

/** Whether a key was written as 2.02610E+15: its last digits are gone. */
export function isScientific(key: string): boolean {
  return scientific.test(key.trim());
}
