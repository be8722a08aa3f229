/** Where a warehouse is: a Google Cloud project, a data set in it, and the region that holds it. */
export interface BigQueryPlace {
  readonly projectId: string;
  readonly datasetId: string;
  /** A region such as US or europe-west3, as BigQuery spells it. */
  readonly location: string;
}

/** A column of a BigQuery table, as `TableFieldSchema` has it. */
export interface BigQueryField {
  readonly name: string;
  readonly type: string;
  readonly mode: 'NULLABLE' | 'REQUIRED';
}

/** A table as it should stand. */
export interface BigQueryTable {
  readonly tableId: string;
  readonly fields: readonly BigQueryField[];
  /** The DATE column by whose days the table is parted; null for a table in one piece. */
  readonly partitionBy: string | null;
  readonly clusterBy: readonly string[];
  /** When BigQuery deletes it by itself, epoch milliseconds; null for a table that stays. */
  readonly expiresAtMs: number | null;
}

/** The full name of a table within backticks, for statements. */
export function tableName({ projectId, datasetId }: BigQueryPlace, tableId: string): string {
  return `\`${projectId}.${datasetId}.${tableId}\``;
}
