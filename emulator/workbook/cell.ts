/** What a spreadsheet shows when a formula has no value. `Loading...` is a formula that never ends. */
export type CellErrorText =
  | '#ERROR!'
  | '#REF!'
  | '#VALUE!'
  | '#DIV/0!'
  | '#N/A'
  | '#NAME?'
  | '#NUM!'
  | 'Loading...';

/** A formula's failure; `message` is what Sheets shows on hovering. */
export interface CellError {
  readonly error: CellErrorText;
  readonly message: string;
}

/** A cell's value as stored: dates are serial day numbers with a date format; a blank is ''. */
export type CellValue = number | string | boolean | CellError;

/** Visible form, as far as product code sets it. Colours are `#rrggbb`, sizes are points. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontColor?: string;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly background?: string;
  readonly horizontalAlignment?: 'left' | 'center' | 'right';
  readonly verticalAlignment?: 'top' | 'middle' | 'bottom';
  readonly wrap?: 'OVERFLOW' | 'WRAP' | 'CLIP';
  readonly rotation?: number;
  readonly borders?: Partial<Record<'top' | 'left' | 'bottom' | 'right', BorderLine>>;
}

/** One side of a cell. */
export interface BorderLine {
  readonly color: string;
  readonly style: string;
}

/** A data validation rule: a criterion's name as in SpreadsheetApp.DataValidationCriteria. */
export interface CellValidation {
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string;
}

/** One cell. A spilled cell has a value but no formula of its own. */
export interface Cell {
  /** What is shown and read: the typed value, or the formula's latest result. */
  readonly value: CellValue;
  /** The formula as typed, with its leading `=`. */
  readonly formula?: string;
  /** True when the value belongs to a formula of another cell (a spill). */
  readonly spilled?: boolean;
  /** Number format pattern as in Range.getNumberFormat; absent means automatic. */
  readonly numberFormat?: string;
  readonly style?: CellStyle;
  readonly note?: string;
  readonly validation?: CellValidation;
}

/** A rectangle of cells, zero-based, as in every part of the model. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Whether a value is a formula's failure. */
export function isCellError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}
