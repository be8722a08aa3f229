/** The parts of the summary, each a line or a row, before they become plain text or HTML. */
export interface DigestContent {
  readonly title: string;
  readonly period: string;
  readonly columns: readonly string[];
  readonly figures: readonly (readonly string[])[];
  readonly lines: readonly string[];
  readonly verdicts: { readonly title: string; readonly lines: readonly string[] };
  readonly open: string;
  readonly small: readonly string[];
}
