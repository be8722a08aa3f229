/** A cell of a file that no spreadsheet takes for a formula: one that starts like one gets an apostrophe. */
export function neutralCell(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
