import { signOfThousands } from './digitGroups';
import type { DecimalSign } from './fileLocale';
import { numberOfText, numberParts } from './numberOfText';

const signs: readonly DecimalSign[] = ['.', ','];

/**
 * A count of whole things: 12,400 and 12.000 are both thousands in every locale, since nobody
 * has 12.4 followers. NaN when no reading is a whole number of at least 0.
 */
export function countOfText(text: string): number {
  const parts = numberParts(text);
  const thousands = parts === null || parts.unit !== '' ? null : signOfThousands(parts.digits);
  const whole = (thousands === null ? signs : [thousands])
    .map((decimalSign) => numberOfText(text, { decimalSign }))
    .find((count) => Number.isInteger(count) && count >= 0);
  return whole ?? Number.NaN;
}
