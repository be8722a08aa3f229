import { cleanText } from '../../../ground/cells/cleanText';
import { codeKey } from '../../../ground/cells/codeKey';

/** Codes as files list them: parted by commas, bars or line breaks. */
export function codesIn(texts: readonly string[]): string[] {
  const codes = new Map<string, string>();
  for (const code of texts.flatMap((text) => text.split(/[,|;\n]/)).map(cleanText)) {
    const key = codeKey(code);
    if (key !== '' && !codes.has(key)) codes.set(key, code);
  }
  return [...codes.values()];
}
