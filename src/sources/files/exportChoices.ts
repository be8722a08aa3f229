import type { DayOrder, DecimalSign } from '../../ground/cells/fileLocale';

/** How a file is to be read where it does not say so itself. */
export interface ExportChoices {
  /** The spreadsheet's time zone. */
  readonly zone: string;
  /** The spreadsheet's locale, such as de_DE: decides where the file proves nothing; en_US without one. */
  readonly locale?: string;
  readonly dayOrder?: DayOrder;
  readonly decimalSign?: DecimalSign;
}
