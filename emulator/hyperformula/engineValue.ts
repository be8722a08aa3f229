import { DetailedCellError } from 'hyperformula';
import { type CellError, type CellErrorText, type CellValue, isCellError } from '../workbook/cell';
import { showsDate } from '../workbook/cellReader';
import { dateContent } from './engineDate';

/** Message by which the engine's error says that the cell never finishes. */
export const NEVER_ENDS = 'Loading...';

const WORDS: Readonly<Record<string, { error: CellErrorText; message?: string }>> = {
  ERROR: { error: '#ERROR!' },
  DIV_BY_ZERO: { error: '#DIV/0!', message: 'Function DIVIDE parameter 2 cannot be zero.' },
  NAME: { error: '#NAME?' },
  VALUE: { error: '#VALUE!' },
  NUM: { error: '#NUM!' },
  NA: { error: '#N/A' },
  REF: { error: '#REF!', message: 'Reference does not exist' },
  CYCLE: {
    error: '#REF!',
    message:
      'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
  },
  SPILL: {
    error: '#REF!',
    message: 'Array result was not expanded because it would overwrite data.',
  },
};

/** What the engine computed as a cell's value; null is nothing at all, unlike an empty text. */
export function cellValueOf(value: unknown): CellValue | null {
  if (value === null || value === undefined) return null;
  if (value instanceof DetailedCellError) return errorOf(value);
  return value as number | string | boolean;
}

function errorOf({ type, message }: DetailedCellError): CellError {
  if (message === NEVER_ENDS) return { error: 'Loading...', message: 'Loading...' };
  const words = WORDS[type] ?? { error: '#ERROR!' };
  const told = message.startsWith('Parsing error') ? 'Formula parse error.' : message;
  return { error: words.error, message: words.message ?? told };
}

/** Whether the engine says that a result had no room. */
export function isBlockedSpill(value: unknown): boolean {
  return value instanceof DetailedCellError && value.type === 'SPILL';
}

/** A typed value as the engine's raw content, which must not be parsed a second time. */
export function contentOf(
  value: CellValue,
  numberFormat: string | undefined,
): string | number | boolean | null {
  if (isCellError(value)) return value.error;
  if (value === '') return null;
  if (typeof value === 'number') {
    return showsDate(numberFormat) && value >= 0 ? dateContent(value) : value;
  }
  return typeof value === 'string' ? `'${value}` : value;
}
