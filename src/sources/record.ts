import type { Message } from '../ground/text/text';

/** Tabs that imports fill. */
export type FilledTab =
  | 'Conversions'
  | 'Posts'
  | 'Assets'
  | 'Snapshots'
  | 'Comments'
  | 'Creators'
  | 'Campaigns'
  | 'Links'
  | 'Reported'
  | 'Feeds';

/** What a column holds: times in epoch milliseconds, days as day numbers, a blank is null. */
export type RecordValue = string | number | boolean | readonly string[] | null;

/** A row for one of the tabs, by column key; what is left out says nothing about that column. */
export interface ImportRecord {
  readonly tab: FilledTab;
  readonly values: { readonly [column: string]: RecordValue };
}

/** Something that was not taken over, and where it stands. */
export interface Refusal {
  /** The line in the file, or null for an answer of a service. */
  readonly line: number | null;
  readonly reason: Message;
}

/** Makes a stable, one-way short text of a personal one; the salt belongs to the spreadsheet. */
export type Digest = (text: string) => string;
