/** The types that the product's tables use, spelled as BigQuery's API returns them. */
export type WarehouseType = 'STRING' | 'FLOAT' | 'INTEGER' | 'BOOLEAN' | 'DATE' | 'TIMESTAMP';

/** One column of a table in the warehouse, as BigQuery's `TableFieldSchema` takes it. */
export interface WarehouseField {
  readonly name: string;
  readonly type: WarehouseType;
  readonly mode: 'NULLABLE' | 'REQUIRED';
  readonly description: string;
}

/** A table of the warehouse. */
export interface WarehouseTable {
  readonly name: string;
  readonly fields: readonly WarehouseField[];
  /** The column whose days are partitions; tables without one are small. */
  readonly partitionedBy?: string;
  /** At most four columns, the coarsest first. */
  readonly clusteredBy?: readonly string[];
}

/** A value as a line of newline-delimited JSON holds it; null is a blank. */
export type WarehouseValue = string | number | boolean | null;

/** A row of a table by column name; blanks may be left out. */
export type WarehouseRow = Readonly<Record<string, WarehouseValue>>;
