import { type Message, message } from '../../../ground/text/text';
import { budgetTexts } from '../../../messages/budgetTexts';
import type { BoughtLots } from './greedyLots';
import type { PostValues } from './postValues';

/** Why part of the money stays unspent. */
export function keepReason(
  values: readonly (PostValues | undefined)[],
  { posts, spent, refused }: BoughtLots,
  budget: number,
): Message {
  const percent = Math.round((1 - spent / budget) * 100);
  if (percent === 0) return message(budgetTexts.keepNothing, {});
  const able = values.filter((of) => of !== undefined);
  if (able.length === 0) return message(budgetTexts.keepUnknown, { percent });
  const of = refused && values[refused.creator];
  if (!refused || !of) return message(budgetTexts.keepNoRoom, { percent });
  const learns = posts[refused.creator] === 0 ? of.bonus : 0;
  if (refused.profit + learns <= 0) return message(budgetTexts.keepNoPay, { percent });
  const text = able.length === 1 ? budgetTexts.keepOneCreator : budgetTexts.keepNoFit;
  return message(text, { percent });
}
