import { headerKey } from '../../ground/cells/headerKey';
import type { Column } from '../schema/column';

/** Turns the words for a choice ("주문", "Booking") into its declared spelling; others stay as they are. */
export function choiceSpelling({
  choices = [],
  synonyms = {},
}: Pick<Column, 'choices' | 'synonyms'>): (text: string) => string {
  const spelled = new Map(
    choices.flatMap((choice) =>
      [choice, ...(synonyms[choice] ?? [])].map((word) => [headerKey(word), choice] as const),
    ),
  );
  return (text) => spelled.get(headerKey(text)) ?? text;
}
