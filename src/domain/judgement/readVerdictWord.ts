import { headerKey } from '../../ground/cells/headerKey';
import { isBlank } from '../../ground/cells/isBlank';
import { judgementTexts } from '../../messages/judgementTexts';
import { inputError } from '../inputError';
import { type VerdictWord, verdictWords } from './verdictWord';

/**
 * A verdict as somebody typed it or the Scoreboard wrote it, in either language. A blank is no word.
 *
 * @throws InputError when it is none of the words
 */
export function readVerdictWord(
  argument: string,
  text: string | undefined,
): VerdictWord | undefined {
  if (text === undefined || isBlank(text)) return undefined;
  const typed = headerKey(text);
  const found = verdictWords.find((word) => {
    const { en, ko } = judgementTexts.words[word];
    return [word, en, ko].some((spelling) => headerKey(spelling) === typed);
  });
  if (found) return found;
  throw inputError(judgementTexts.mustBeWord, { argument, words: verdictWords.join(', ') });
}
