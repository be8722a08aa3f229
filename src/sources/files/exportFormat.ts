import type { DayOrder, DecimalSign } from '../../ground/cells/fileLocale';
import type { Text } from '../../ground/text/text';
import type { KnownRows } from '../known/knownRows';
import type { Digest, FilledTab, ImportRecord } from '../record';
import type { ExportColumn } from './exportColumn';
import type { ExportRow } from './exportRow';
import type { StatusReader } from './orders/statusOfLines';

/** What a row of a file is. */
export type RowKind =
  | 'order'
  | 'line'
  | 'event'
  | 'day'
  | 'post'
  | 'ad'
  | 'visit'
  | 'creator'
  | 'contact'
  | 'deal'
  | 'booking'
  | 'report'
  | 'row';

/** What a format may ask while it makes records. */
export interface RecordContext {
  readonly digest: Digest;
  /** What statuses say; without it by the words that all shops share. */
  readonly statusOf?: StatusReader;
  /** Hears how many of the file's rows have been read. */
  readonly tell?: (done: number, total: number) => void;
  readonly known: KnownRows;
  /** What the user chose for rows that name no campaign, creator or post themselves. */
  readonly chosen: {
    readonly campaignId: string | null;
    readonly creatorId: string | null;
    readonly postId: string | null;
    /** The days that the counts of a report without dates are of, yyyy-mm-dd. */
    readonly periodStart?: string | null;
    readonly periodEnd?: string | null;
  };
}

/** One kind of file that marketers export, and how its rows become rows of a tab. */
export interface ExportFormat<Field extends string = string> {
  readonly id: string;
  readonly label: Text;
  /** Where people find the export. */
  readonly from: Text;
  readonly tab: FilledTab;
  readonly row: RowKind;
  readonly columns: { readonly [field in Field]: ExportColumn };
  /** The columns without which a file is not this format. */
  readonly needs: readonly NoInfer<Field>[];
  /** Rows with the same text here are one thing: the line items of an order. */
  readonly key: readonly NoInfer<Field>[];
  /** Groups of columns: one of each group is needed. */
  readonly needsOneOf?: readonly (readonly NoInfer<Field>[])[];
  /** Headers that only this tool writes: one has to be there where the needed columns are everybody's words. */
  readonly telling?: readonly string[];
  /** Columns that the file can do without, but that are named when they are missing. */
  readonly wants?: readonly NoInfer<Field>[];
  /** The key of a row where it is not just the texts of the key's columns. */
  keyOf?(row: ExportRow<NoInfer<Field>>): string;
  /** Rows with the same text here belong together too, whatever their keys: a refund under a number of its own. */
  readonly joinedBy?: NoInfer<Field>;
  /** Takes the key's place where the key was shortened by a spreadsheet: an address. */
  readonly keyFallback?: NoInfer<Field>;
  /** What a sound key looks like. */
  readonly soundKey?: RegExp;
  /** Of rows with the same key and the same text here the last counts: a line told twice. */
  readonly line?: NoInfer<Field>;
  /** The zone of times without an offset; without it the spreadsheet's. */
  readonly zone?: string;
  /** The order of days and months when the file proves none. */
  readonly dayOrder?: DayOrder;
  /** The decimal mark when the tool writes always the same; without it the file decides. */
  readonly decimalSign?: DecimalSign;
  /** Columns to add up when several groups come to the same row of the tab: visits by tag. */
  readonly addUp?: { readonly key: string; readonly columns: readonly string[] };
  /** What people should know about the figures. */
  readonly note?: Text;
  /** What rows with the same key mean was never said: ask when they differ. */
  readonly asksForRepeats?: true;
  /** Rows that are sums of others, or notes. */
  isExtra?(row: ExportRow<NoInfer<Field>>): boolean;
  /** The records of one group; null after a refusal, or when the group is none of our business. */
  record(
    rows: RowGroup<NoInfer<Field>>,
    context: RecordContext,
  ): ImportRecord['values'] | readonly ImportRecord['values'][] | null;
}

/** The rows of one group, at least one. */
export type RowGroup<Field extends string> = readonly [ExportRow<Field>, ...ExportRow<Field>[]];

/** Declares a format and checks that it only reads its own columns. */
export function defineFormat<const Field extends string>(
  format: ExportFormat<Field>,
): ExportFormat {
  return format as unknown as ExportFormat;
}
