import type { Text } from '../../ground/text/text';

/**
 * What a cell of a column holds. `date` is a day without a time, `share` a fraction (0.1 for 10 %),
 * `list` several texts in one cell parted by commas.
 */
export type ColumnKind =
  | 'text'
  | 'id'
  | 'number'
  | 'money'
  | 'share'
  | 'date'
  | 'datetime'
  | 'flag'
  | 'choice'
  | 'list'
  | 'url';

/** Kinds that are kept as text; the others are numbers, days, instants and flags. */
export type TextKind = Extract<ColumnKind, 'text' | 'id' | 'choice' | 'list' | 'url'>;

const textKinds: ReadonlySet<ColumnKind> = new Set<TextKind>([
  'text',
  'id',
  'choice',
  'list',
  'url',
]);

/** Whether a kind is kept as text. */
export function isTextKind(kind: ColumnKind): kind is TextKind {
  return textKinds.has(kind);
}

/** One column of a tab: set-up, readers, forms and docs are all derived from it. */
export interface Column {
  /** The stable name in code and in the feed; the header is derived from it. */
  readonly key: string;
  readonly kind: ColumnKind;
  /** A row without a usable value here is left out (and listed in Health). */
  readonly required?: true;
  /** The header in Korean: shown in forms, understood by readers. */
  readonly ko: string;
  /** Further headers that readers understand. */
  readonly aliases?: readonly string[];
  /** What a `choice` may hold. */
  readonly choices?: readonly string[];
  /** Other words for a choice that readers understand. */
  readonly synonyms?: Readonly<Record<string, readonly string[]>>;
  /** The choices are suggestions: other texts are kept as typed. */
  readonly open?: true;
  /** Smallest and largest usable number; another one is reported and left out. */
  readonly min?: number;
  readonly max?: number;
  /** Decimal places where the kind's own format does not fit. */
  readonly format?: string;
  /** Width in pixels where the kind's own width does not fit. */
  readonly width?: number;
  /** For machines and formulas: hidden in a spreadsheet, there in files. */
  readonly isHidden?: true;
  /** For whoever wants to know more: folded away in a spreadsheet. */
  readonly isDetail?: true;
  /** What a spreadsheet makes links of: places in A1 notation, or titles of sections of the Help tab. */
  readonly leadsTo?: 'place' | 'help';
  /** Sentences that wrap. */
  readonly wraps?: true;
  /** Words that have a colour, in every language. */
  readonly tones?: { readonly [tone in Tone]?: readonly string[] };
  /** What a form calls it where the header is too short; the header otherwise. */
  readonly label?: Text;
  /** What to fill in, for the note on the header cell and the form's hint. */
  readonly note: Text;
}

/** How a word is meant: colours say it beside the word, never alone. */
export type Tone = 'good' | 'fair' | 'warn' | 'bad' | 'unknown';

/** Who fills a tab. */
export type TabWriter = 'marketer' | 'job';

/** One tab of the workbook. */
export interface Tab {
  readonly name: string;
  readonly ko: string;
  readonly writer: TabWriter;
  /** Created by set-up; other tabs come when they are first needed. */
  readonly core?: true;
  /** The column whose value may occur once: the first row with it wins. */
  readonly unique?: string;
  /**
   * Where the unique value is blank the product makes one from these columns: the first text that is filled,
   * and the day that follows it.
   */
  readonly makesIdFrom?: readonly string[];
  /** Other tabs may name a row by what stands here, when only one row is called so. */
  readonly knownBy?: readonly string[];
  /** Rows that repeat the unique value tell more of the same thing, and are kept: an order's refund. */
  readonly repeats?: 'events';
  /** Earlier rows stand: the job reads the tab before it writes it. */
  readonly history?: true;
  /** People may call a tab of their own so: a sheet of this name serves it only when it has its headers. */
  readonly isKnownByHeaders?: true;
  /** Dashboards and formulas name its columns: headers and choices are English in every file. */
  readonly keepsEnglish?: true;
  /** Fields of dashboards are called so: headers are the keys themselves. */
  readonly headersAreKeys?: true;
  /** The columns up to this one stay in view. */
  readonly frozenUpTo?: string;
  readonly purpose: Text;
  readonly columns: readonly Column[];
}

/** Declares a tab and keeps its literal types, so that records can be inferred from it. */
export function defineTab<const T extends Tab>(tab: T): T {
  return tab;
}

/** Declares columns of one theme, for a tab with too many to be read at once; keeps their literal types. */
export function defineColumns<const T extends readonly Column[]>(columns: T): T {
  return columns;
}
