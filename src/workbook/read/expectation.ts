import { type Message, message } from '../../ground/text/text';
import { healthTexts } from '../../messages/healthTexts';
import type { Column, ColumnKind } from '../schema/column';

const kindTexts = {
  text: healthTexts.aText,
  id: healthTexts.anId,
  url: healthTexts.aText,
  list: healthTexts.aText,
  choice: healthTexts.aText,
  number: healthTexts.aNumber,
  money: healthTexts.anAmount,
  share: healthTexts.aShare,
  date: healthTexts.aDate,
  datetime: healthTexts.aDateTime,
  flag: healthTexts.aFlag,
} as const satisfies Record<ColumnKind, unknown>;

/**
 * What a usable cell of the column would be, as words.
 *
 * @param currency the workbook's, for amounts
 */
export function expectationOf(column: Column, currency?: string | null): Message {
  const { kind, choices, open, min, max } = column;
  if (kind === 'money' && currency) return message(healthTexts.anAmountIn, { currency });
  if (kind === 'choice' && choices !== undefined && !open) {
    return message(healthTexts.oneOf, { choices: choices.join(', ') });
  }
  if (kind === 'number' && min !== undefined) {
    return max === undefined
      ? message(healthTexts.atLeast, { min })
      : message(healthTexts.between, { min, max });
  }
  return message(kindTexts[kind], {});
}
