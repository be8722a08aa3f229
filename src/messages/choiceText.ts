import type { Text } from '../ground/text/text';
import { choiceTexts } from './choiceTexts';

/** What people read for a choice; the choice itself where nothing is said of it. */
export function choiceText(column: string, choice: string): Text {
  const found = choiceTexts[column];
  const known = found !== undefined && Object.hasOwn(found, choice) ? found[choice] : undefined;
  return known ?? { en: choice, ko: choice };
}
