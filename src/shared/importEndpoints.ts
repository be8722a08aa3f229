import type { StatusQuestion } from './questions';

/** Tabs that a file can be imported into. */
export type ImportTab =
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

/** What the user says about the columns of an unknown file. */
export interface ImportMapping {
  /** '' for a new one. */
  readonly id: string;
  readonly name: string;
  readonly tab: ImportTab;
  /** Column of the tab → header of the file. */
  readonly columns: { readonly [column: string]: string };
  /** Column of the tab → the same text in every row. */
  readonly constants: { readonly [column: string]: string };
  /** Column of the tab → headers whose amounts are taken off: a discount, a tax. */
  readonly subtract: { readonly [column: string]: readonly string[] };
  /** Headers whose texts together make the id, where the file has none. */
  readonly idFrom: readonly string[];
}

/** A file to import and what it does not say itself; '' = not chosen. */
export interface ImportRequest {
  /** The decoded text of the file; of a spreadsheet file one text for each of its sheets. */
  readonly texts: readonly string[];
  readonly dayOrder: 'mdy' | 'dmy' | '';
  readonly decimalSign: '.' | ',' | '';
  readonly campaignId: string;
  readonly creatorId: string;
  readonly postId: string;
  /** The days that the counts of a report without dates are of, yyyy-mm-dd. */
  readonly periodStart: string;
  readonly periodEnd: string;
  /** What rows with one id mean: parts that add up, or the same thing again. */
  readonly repeats: 'sum' | 'first' | '';
  /** Takes orders over that look like orders of another file that are here already. */
  readonly takesSameSales: boolean;
  /** Null to recognise the file by its header. */
  readonly mapping: ImportMapping | null;
}

/** A row that an import would add: its key and the values that it brings, as shown in cells. */
export interface ShownRow {
  readonly key: string;
  readonly values: readonly { readonly column: string; readonly text: string }[];
}

/** A row that an import would change. */
export interface ShownChange {
  readonly key: string;
  readonly cells: readonly {
    readonly column: string;
    readonly before: string;
    readonly after: string;
  }[];
}

/** A row of the file that is left out, and why. */
export interface ShownRefusal {
  readonly line: number | null;
  readonly reason: string;
}

/** Rows that share an id, and what adding them up or keeping the first would come to. */
export interface ShownQuestion {
  readonly rows: number;
  readonly ids: number;
  readonly column: string;
  readonly sum: number;
  readonly first: number;
}

/** An order of the file and one that is here already under another number. */
export interface ShownPair {
  readonly incoming: string;
  readonly present: string;
  readonly text: string;
}

/** What an import would do, before anything is written. */
export interface ImportPreview {
  readonly kind: 'preview';
  readonly format: string;
  readonly formatId: string;
  readonly tab: ImportTab;
  readonly dataRows: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly passedOver: number;
  /** The first few of each; the counts above are of all. */
  readonly addedRows: readonly ShownRow[];
  readonly changedRows: readonly ShownChange[];
  readonly refusedRows: readonly ShownRefusal[];
  readonly zone: string;
  readonly dayOrder: 'mdy' | 'dmy';
  readonly isDayOrderAssumed: boolean;
  readonly decimalSign: '.' | ',';
  /** The file has amounts such as 1.250 and no number that proves the sign. */
  readonly isDecimalSignAssumed: boolean;
  /** What to know: about the figures, what was left out, which columns were not used. */
  readonly remarks: readonly string[];
  /** Words for a status that nobody has explained, and how many rows carry each. */
  readonly unknownStatuses: readonly StatusQuestion[];
  /** What rows with one id mean has to be said first. */
  readonly question: ShownQuestion | null;
  /** The counts have no dates: the period has to be said. */
  readonly needsPeriod: boolean;
  /** Orders that look like orders which are here already, and the first few pairs. */
  readonly sameSales: number;
  readonly sameSalePairs: readonly ShownPair[];
  /** Why this file cannot be taken over as it is; '' when it can. */
  readonly obstacle: string;
}

/** A file of no known kind: its columns and a guess for each of our tabs. */
export interface ImportUnknown {
  readonly kind: 'unknown';
  readonly headers: readonly string[];
  readonly personalHeaders: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly dataRows: number;
  /** "Looks like Shopify orders, but Created at is missing"; '' when it looks like nothing known. */
  readonly resembles: string;
  /** The tab that the file most likely fills. */
  readonly likeliestTab: ImportTab;
  readonly suggestions: {
    readonly [tab in ImportTab]: { readonly [column: string]: string };
  };
}

/** A file without rows. */
export interface ImportEmpty {
  readonly kind: 'empty';
}

export type ImportInspection = ImportPreview | ImportUnknown | ImportEmpty;

/** What an import did. */
export interface ImportDone {
  readonly tab: ImportTab;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly message: string;
}

/** One entry that connecting a source asks for. */
export interface ConnectionField {
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  readonly isSecret: boolean;
  /** The kept value; always '' for a secret. */
  readonly value: string;
}

/** An account that can be connected, as the sidebar shows it. */
export interface ConnectionView {
  readonly id: string;
  readonly label: string;
  readonly isConnected: boolean;
  /** Tabs that it fills. */
  readonly fills: readonly ImportTab[];
  /** OAuth scopes that it needs beyond the add-on's own. */
  readonly scopes: readonly string[];
  readonly fields: readonly ConnectionField[];
  /** The sentence and time of its last import; '' and null before the first. */
  readonly lastMessage: string;
  readonly lastAtMs: number | null;
  readonly hasMore: boolean;
}

/** What one execution of an account's import did. */
export interface SourceImport {
  readonly result: 'done' | 'continues' | 'waiting' | 'failed';
  readonly message: string;
  readonly notes: readonly string[];
  readonly done: number;
  readonly total: number | null;
  readonly connections: readonly ConnectionView[];
}

/** What the Import panel can ask of the server. */
export interface ImportEndpoints {
  /** Recognises a file and says what importing it would do; writes nothing. */
  inspectImport(input: { readonly request: ImportRequest }): ImportInspection;
  /** Takes a file over; a mapping is remembered for the next file like it. */
  confirmImport(input: { readonly request: ImportRequest }): ImportDone;
  listConnections(input: Record<string, never>): {
    readonly connections: readonly ConnectionView[];
    /** Accounts that this copy of the add-on was built without. */
    readonly leftOut: readonly { readonly id: string; readonly label: string }[];
  };
  /** Tests the entries and keeps them with the user's own properties when the test is passed. */
  connectSource(input: {
    readonly id: string;
    readonly settings: { readonly [key: string]: string };
  }): { readonly account: string; readonly connections: readonly ConnectionView[] };
  testSource(input: { readonly id: string }): { readonly account: string };
  removeSource(input: { readonly id: string }): {
    readonly connections: readonly ConnectionView[];
  };
  /** How far the import under way is: "Shopify: 700 of 9,000 read"; '' when none was heard of lately. */
  importProgress(input: Record<string, never>): { readonly line: string };
  /** Runs one execution's worth of an account's import. */
  importSource(input: { readonly id: string }): SourceImport;
}
