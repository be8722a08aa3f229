import { cleanText } from '../../../ground/cells/cleanText';

/** Codes as files list them: parted by commas, bars or line breaks. */
export function codesIn(texts: readonly string[]): string[] {
  const codes = new Map<string, string>();
  for (const code of texts.flatMap((text) => text.split(/[,|;\n]/)).map(cleanText)) {
    if (code !== '' && !codes.has(code.toUpperCase())) codes.set(code.toUpperCase(), code);
  }
  return [...codes.values()];
}
