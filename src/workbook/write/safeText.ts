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
