/** What the marketer says of the warehouse; '' = not said. */
export interface WarehouseEntries {
  readonly projectId: string;
  readonly datasetId: string;
  readonly location: string;
  readonly use: 'publish' | 'count';
  /** What one statement may read at most, in gigabytes. */
  readonly mostGigabytes: number;
  /** The table of leads and orders, `project.dataset.table`; '' where they stand in the file. */
  readonly conversionsTable: string;
  /** Column of Conversions → column of that table. */
  readonly conversionsColumns: { readonly [column: string]: string };
}

/** The warehouse of this file as the sidebar shows it. */
export interface WarehouseView {
  /** Whether this copy of the add-on was built with BigQuery. */
  readonly isSwitchedOn: boolean;
  /** null while none is connected. */
  readonly entries: WarehouseEntries | null;
  /** How publishing or counting ended last, in the file's language; null before the first time. */
  readonly last: {
    readonly atMs: number;
    readonly isGood: boolean;
    readonly message: string;
  } | null;
  /** What a run would read and cost, measured when it was connected; '' before. */
  readonly price: string;
  /** Opens a report on the table of all workbooks; null while none is connected. */
  readonly dashboardUrl: string | null;
}

/** The columns of a table of leads and orders, and which of them seem to fill ours. */
export interface WarehouseColumns {
  readonly columns: readonly string[];
  readonly suggested: { readonly [column: string]: string };
}

/** What the Warehouse form can ask of the server. */
export interface WarehouseEndpoints {
  openWarehouse(input: Record<string, never>): WarehouseView;
  /** Looks whether the project answers, makes the data set and tables that are missing, and keeps the entries. */
  connectWarehouse(input: { readonly entries: WarehouseEntries }): WarehouseView;
  /** Forgets the entries; what was published stays. */
  removeWarehouse(input: Record<string, never>): WarehouseView;
  /** Reads the columns of the table of leads and orders. */
  readWarehouseColumns(input: { readonly entries: WarehouseEntries }): WarehouseColumns;
}
