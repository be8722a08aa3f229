import type { ImportEndpoints } from '../../shared/importEndpoints';
import type { Issue } from '../../workbook/issue';

/** What the Import panel may ask of accounts. */
export type AccountEndpoints = Omit<ImportEndpoints, 'inspectImport' | 'confirmImport'>;

/** All that the rest of the server knows of accounts, so that a build can leave them out. */
export interface AccountsDoor {
  /**
   * The import stage of a run: one execution's worth of every connected account, until the deadline.
   *
   * @returns what it did, in the file's language; '' when it brought and said nothing
   */
  importAll(deadlineMs: number): string;
  /** What the last import of every account has to say in Health. */
  issues(): Issue[];
  readonly endpoints: AccountEndpoints;
}
