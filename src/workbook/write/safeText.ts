const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A text that no spreadsheet takes for a formula: one that starts like one gets a leading
 * apostrophe, which Sheets does not show and does not count as part of the value.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function safeText(text: string): string {
  return startsFormula.test(text) ? `'${text}` : text;
}

/** The text that a cell shows which was written as `safeText` gives it. */
export function plainText(text: string): string {
  return text.startsWith("'") && startsFormula.test(text.slice(1)) ? text.slice(1) : text;
}
