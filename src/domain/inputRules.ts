import { numberTexts } from '../ground/text/numberTexts';
import { inputTexts } from '../messages/inputTexts';
import { inputError } from './inputError';

/** @throws InputError when the value is no finite number */
export function requireFinite(argument: string, value: number): void {
  if (!Number.isFinite(value)) throw inputError(numberTexts.mustBeFinite, { argument });
}

/** @throws InputError when the value is zero, negative or no finite number */
export function requirePositive(argument: string, value: number): void {
  requireFinite(argument, value);
  if (value <= 0) throw inputError(inputTexts.mustBeGreaterThanZero, { argument });
}

/** @throws InputError when the value is negative or no finite number */
export function requireNotNegative(argument: string, value: number): void {
  requireFinite(argument, value);
  if (value < 0) throw inputError(inputTexts.mustNotBeNegative, { argument });
}

/** @throws InputError when the value is outside 0…1 */
export function requireFraction(argument: string, value: number): void {
  if (!(value >= 0 && value <= 1)) throw inputError(numberTexts.mustBeFraction, { argument });
}

/** @throws InputError when the value is outside 0…1 or 1: a share that leaves something over */
export function requireBelowOne(argument: string, value: number): void {
  if (!(value >= 0 && value < 1)) throw inputError(numberTexts.mustBeBelowOne, { argument });
}

/**
 * The value itself; a calculation that left the range of numbers becomes a sentence.
 *
 * @throws InputError when the value is NaN or infinite
 */
export function finiteResult(value: number): number {
  if (!Number.isFinite(value)) throw inputError(numberTexts.resultTooLarge, {});
  return value;
}
