import { provenDecimalSign, signOfThousands } from '../../ground/cells/digitGroups';
import { type DayOrder, type DecimalSign, fileLocale } from '../../ground/cells/fileLocale';
import { numberParts } from '../../ground/cells/numberOfText';
import { needsDayOrder, provenDayOrder } from '../../ground/cells/wallTime';
import type { DelimitedRow } from '../../ground/text/delimitedText';
import type { ExportChoices } from './exportChoices';
import type { ExportColumnKind } from './exportColumn';
import type { ExportFormat } from './exportFormat';

/** How the texts of a file were understood, for people to check. */
export interface Understanding {
  readonly zone: string;
  readonly dayOrder: DayOrder;
  /** The file has dates such as 03/04/2026 and none that proves the order. */
  readonly isDayOrderAssumed: boolean;
  readonly decimalSign: DecimalSign;
  /** The file has amounts such as 1.250 and no number that proves the sign. */
  readonly isDecimalSignAssumed: boolean;
}

/**
 * Decides by all texts of a file how its dates and numbers are written; what the file leaves open,
 * the user's choice decides, else the spreadsheet's locale.
 */
export function understand(
  rows: readonly DelimitedRow[],
  format: ExportFormat,
  indexOf: ReadonlyMap<string, number>,
  choices: ExportChoices,
): Understanding {
  const zone = format.zone ?? choices.zone;
  const locale = fileLocale(
    () => choices.locale ?? 'en_US',
    () => zone,
  );
  const dates = textsOf(rows, indexesOf(['instant', 'day'], format, indexOf));
  const order = soleValue(dates.map(provenDayOrder));
  const amounts = digitsOf(textsOf(rows, indexesOf(['amount'], format, indexOf)));
  const counts = digitsOf(textsOf(rows, indexesOf(['count'], format, indexOf)));
  const sign =
    format.decimalSign ??
    soleValue([...[...amounts, ...counts].map(provenDecimalSign), ...counts.map(signOfThousands)]);
  return {
    zone,
    dayOrder: order ?? choices.dayOrder ?? likelyOrder(dates, sign, format) ?? locale.dayOrder,
    isDayOrderAssumed: order === null && dates.some(needsDayOrder),
    decimalSign: sign ?? choices.decimalSign ?? locale.decimalSign,
    isDecimalSignAssumed: sign === null && amounts.some((text) => signOfThousands(text) !== null),
  };
}

/** Clocks with AM and PM go with months first, decimals after a comma with days first. */
function likelyOrder(
  dates: readonly string[],
  sign: DecimalSign | null,
  { dayOrder }: ExportFormat,
): DayOrder | undefined {
  if (dates.some((text) => /\d ?[AP]M\b/i.test(text))) return 'mdy';
  return dayOrder ?? (sign === ',' ? 'dmy' : undefined);
}

/** What all the proofs say; null when there are none or they contradict each other. */
function soleValue<Value>(proofs: readonly (Value | null)[]): Value | null {
  const values = new Set(proofs.filter((proof) => proof !== null));
  const [first = null] = values;
  return values.size === 1 ? first : null;
}

/** The digits of those texts that have a thousands or decimal sign. */
function digitsOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => (/[.,]/.test(text) ? (numberParts(text)?.digits ?? []) : []));
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
