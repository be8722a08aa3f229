import { headerKey } from '../../ground/cells/headerKey';
import type { Language } from '../../ground/text/language';
import { choiceText } from '../../messages/choiceText';
import { wireKey } from '../record/wireKey';
import type { Column } from './column';

/** What a cell of a list parts its texts by. */
const PARTED_BY = ', ';

/**
 * Every word that stands for a choice of the column: the choice itself, its synonyms, and what people read for it
 * in each language. By the word as headers are compared.
 */
export function choicesByWord({
  key,
  choices = [],
  synonyms = {},
}: Pick<Column, 'key' | 'choices' | 'synonyms'>): ReadonlyMap<string, string> {
  const words = choices.flatMap((choice) => {
    const { en, ko } = choiceText(wireKey(key), choice);
    return [...(synonyms[choice] ?? []), en, ko].map((word) => [headerKey(word), choice] as const);
  });
  // Last, so that no other choice's words take a choice's own name away.
  return new Map([...words, ...choices.map((choice) => [headerKey(choice), choice] as const)]);
}

/** A cell of choices as people read it; words that are no choice stay. */
export function spokenChoices(column: Column, text: string, language: Language): string {
  const { choices = [], key } = column;
  const spoken = (part: string) =>
    choices.includes(part) ? choiceText(wireKey(key), part)[language] : part;
  return text.split(PARTED_BY).map(spoken).join(PARTED_BY);
}

/** A cell of choices as the column declares them, whatever language it speaks; words that are no choice stay. */
export function declaredChoices(words: ReadonlyMap<string, string>, text: string): string {
  const declared = (part: string) => words.get(headerKey(part)) ?? part;
  return text.split(PARTED_BY).map(declared).join(PARTED_BY);
}
