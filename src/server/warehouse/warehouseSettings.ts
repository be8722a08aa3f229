import type { BigQueryPlace } from '../../sources/bigQuery/bigQueryPlace';

/** How this file uses a warehouse; kept with the document, since the daily run of anybody uses it. */
export interface WarehouseSettings extends BigQueryPlace {
  /** publish: figures are counted here and sent there; count: leads and orders are counted there. */
  readonly use: 'publish' | 'count';
  /** What one statement may read at most. */
  readonly mostGigabytes: number;
  /** The table of leads and orders, `project.dataset.table`; '' where they stand in the file. */
  readonly conversionsTable: string;
  /** Column of Conversions → column of that table. */
  readonly conversionsColumns: Readonly<Record<string, string>>;
  /** What a run's statements would read, as BigQuery said when this was connected. */
  readonly readBytes?: number;
}

/** The full name of a table: project, data set, table. */
export const tablePattern =
  /^([a-z][a-z0-9-]{4,28}[a-z0-9])\.([A-Za-z0-9_]{1,1024})\.([\w-]{1,1024})$/;

const bytesPerGigabyte = 1024 ** 3;

/** What one statement may read at most, in bytes. */
export function mostBytes({ mostGigabytes }: Pick<WarehouseSettings, 'mostGigabytes'>): number {
  return Math.round(mostGigabytes * bytesPerGigabyte);
}

/** The data set that holds the tables of one workbook, for counting. */
export function workbookPlace(warehouse: BigQueryPlace, workbookId: string): BigQueryPlace {
  const { projectId, datasetId, location } = warehouse;
  return { projectId, datasetId: `${datasetId}_${workbookId.replace(/-/g, '_')}`, location };
}

/** Where the table of leads and orders is. */
export function conversionsPlace({ conversionsTable, location }: WarehouseSettings): {
  readonly place: BigQueryPlace;
  readonly tableId: string;
} {
  const [, projectId = '', datasetId = '', tableId = ''] =
    tablePattern.exec(conversionsTable) ?? [];
  return { place: { projectId, datasetId, location }, tableId };
}
