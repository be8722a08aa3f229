import { headerKey } from '../../ground/cells/headerKey';
import { choicesByWord } from '../schema/choiceWords';
import type { Column } from '../schema/column';

/** Turns the words for a choice ("주문", "Booking") into its declared spelling; others stay as they are. */
export function choiceSpelling(
  column: Pick<Column, 'key' | 'choices' | 'synonyms'>,
): (text: string) => string {
  const words = choicesByWord(column);
  return (text) => words.get(headerKey(text)) ?? text;
}
