import { cleanText } from '../../../ground/cells/cleanText';
import { codeKey } from '../../../ground/cells/codeKey';
import { listOfText } from '../../../ground/cells/listOfText';

/** Codes as files list them, each once. */
export function codesIn(texts: readonly string[]): string[] {
  const codes = new Map<string, string>();
  for (const code of texts.flatMap(listOfText).map(cleanText)) {
    const key = codeKey(code);
    if (key !== '' && !codes.has(key)) codes.set(key, code);
  }
  return [...codes.values()];
}
