import type { Area } from './cell';

/** A chart as the script described it. */
export interface ChartModel {
  readonly id: number;
  readonly type: string;
  readonly ranges: readonly (Area & { readonly sheetId: number })[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly anchor: { row: number; column: number; offsetX: number; offsetY: number };
}

/** Who may edit a range or a sheet. */
export interface ProtectionModel {
  readonly id: number;
  /** Absent: the whole sheet. */
  area?: Area;
  description: string;
  warningOnly: boolean;
  editors: string[];
}

/** What a table's column takes; undefined takes anything and may be formatted. */
export type ColumnType =
  | { readonly kind: 'text' | 'number' | 'date' | 'checkbox' }
  | { readonly kind: 'dropdown'; readonly choices: readonly string[] };

/** A table (Format > Convert to table): its header row, the rows below, and its columns' types from the left. */
export interface TableModel {
  readonly name: string;
  readonly area: Area;
  readonly types: readonly (ColumnType | undefined)[];
}

/** A basic filter: hidden values by zero-based column within the area. */
export interface FilterModel {
  readonly area: Area;
  readonly criteria: Map<number, unknown>;
}

/** A key-value pair hung on the file, a sheet, or rows and columns of one. */
export interface DeveloperMetadata {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  readonly sheetId?: number;
  readonly area?: Area;
}

/** A name for a range. */
export interface NamedRangeModel {
  name: string;
  sheetId: number;
  area: Area;
}
