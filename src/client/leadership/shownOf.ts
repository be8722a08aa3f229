import type { Language } from '../../ground/text/language';
import { message, say } from '../../ground/text/text';
import { leadershipTexts } from '../../messages/leadershipTexts';

/** " 8 of 30." where a table shows a part only; '' where it shows all. */
export function shownOf(most: number, all: number, language: Language): string {
  return all <= most ? '' : say(message(leadershipTexts.shownOf, { shown: most, all }), language);
}
