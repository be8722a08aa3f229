import type { DelimitedRow } from '../../ground/text/delimitedText';
import { type DayOrder, dayOrderOf, needsDayOrder } from '../time/wallTime';
import type { ExportColumnKind } from './exportColumn';
import type { ExportFormat } from './exportFormat';
import { type DecimalMark, decimalMarkOf } from './numberText';

/** How the texts of a file were understood, for people to check. */
export interface Understanding {
  readonly zone: string;
  readonly dayOrder: DayOrder;
  /** The file has dates such as 03/04/2026 and none that proves the order. */
  readonly isDayOrderAssumed: boolean;
  readonly decimalMark: DecimalMark;
}

/** Decides by all texts of a file how its dates and amounts are written. */
export function understand(
  rows: readonly DelimitedRow[],
  format: ExportFormat,
  indexOf: ReadonlyMap<string, number>,
  choices: {
    readonly zone: string;
    readonly dayOrder?: DayOrder;
    readonly decimalMark?: DecimalMark;
  },
): Understanding {
  const dates = textsOf(rows, indexesOf(['instant', 'day'], format, indexOf));
  const proven = dayOrderOf(dates);
  const amounts = textsOf(rows, indexesOf(['amount'], format, indexOf));
  const decimalMark = format.decimalMark ?? decimalMarkOf(amounts) ?? choices.decimalMark ?? '.';
  return {
    zone: format.zone ?? choices.zone,
    dayOrder: proven ?? choices.dayOrder ?? format.dayOrder ?? 'mdy',
    isDayOrderAssumed: proven === null && dates.some(needsDayOrder),
    decimalMark,
  };
}

function indexesOf(
  kinds: readonly ExportColumnKind[],
  format: ExportFormat,
  indexOf: ReadonlyMap<string, number>,
): number[] {
  return [...indexOf].flatMap(([field, index]) => {
    const kind = format.columns[field]?.kind;
    return kind !== undefined && kinds.includes(kind) ? [index] : [];
  });
}

function textsOf(rows: readonly DelimitedRow[], indexes: readonly number[]): string[] {
  const texts: string[] = [];
  for (const { cells } of rows) {
    for (const index of indexes) {
      const text = cells[index];
      if (text) texts.push(text);
    }
  }
  return texts;
}
