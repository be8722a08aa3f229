import type { DayOrder, DecimalSign } from '../../ground/cells/fileLocale';
import type { Text } from '../../ground/text/text';
import type { KnownRows } from '../known/knownRows';
import type { Digest, FilledTab, ImportRecord } from '../record';
import type { ExportColumn } from './exportColumn';
import type { ExportRow } from './exportRow';

/** What a format may ask while it makes records. */
export interface RecordContext {
  readonly digest: Digest;
  readonly known: KnownRows;
  /** What the user chose for rows that name no campaign, creator or post themselves. */
  readonly chosen: {
    readonly campaignId: string | null;
    readonly creatorId: string | null;
    readonly postId: string | null;
  };
}

/** One kind of file that marketers export, and how its rows become rows of a tab. */
export interface ExportFormat<Field extends string = string> {
  readonly id: string;
  readonly label: Text;
  readonly tab: FilledTab;
  readonly columns: { readonly [field in Field]: ExportColumn };
  /** The columns without which a file is not this format. */
  readonly needs: readonly NoInfer<Field>[];
  /** Rows with the same text here are one thing: the line items of an order. */
  readonly groupBy: NoInfer<Field> | readonly NoInfer<Field>[];
  /** The zone of times without an offset; without it the spreadsheet's. */
  readonly zone?: string;
  /** The order of days and months when the file proves none. */
  readonly dayOrder?: DayOrder;
  /** The decimal mark when the tool writes always the same; without it the file decides. */
  readonly decimalMark?: DecimalSign;
  /** Columns to add up when several groups come to the same row of the tab: visits by tag. */
  readonly addUp?: { readonly key: string; readonly columns: readonly string[] };
  /** What people should know about the figures. */
  readonly note?: Text;
  /** Rows that are sums of others, or notes. */
  isExtra?(row: ExportRow<NoInfer<Field>>): boolean;
  /** The record of one group; null after a refusal, or when the group is none of our business. */
  record(rows: RowGroup<NoInfer<Field>>, context: RecordContext): ImportRecord['values'] | null;
}

/** The rows of one group, at least one. */
export type RowGroup<Field extends string> = readonly [ExportRow<Field>, ...ExportRow<Field>[]];

/** Declares a format and checks that it only reads its own columns. */
export function defineFormat<const Field extends string>(
  format: ExportFormat<Field>,
): ExportFormat {
  return format as unknown as ExportFormat;
}
