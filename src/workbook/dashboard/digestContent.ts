/** The parts of the summary, each a line or a row, before they become plain text or HTML. */
export interface DigestContent {
  readonly title: string;
  /** The one sentence. */
  readonly headline: string;
  readonly period: string;
  /** What must be read before the figures: what could not be measured; '' when there is nothing. */
  readonly first: string;
  readonly columns: readonly string[];
  readonly figures: readonly (readonly string[])[];
  readonly lines: readonly string[];
  readonly verdicts: { readonly title: string; readonly lines: readonly string[] };
  readonly changes: { readonly title: string; readonly lines: readonly string[] };
  readonly decisions: { readonly title: string; readonly lines: readonly string[] };
  readonly open: string;
  readonly small: readonly string[];
}
