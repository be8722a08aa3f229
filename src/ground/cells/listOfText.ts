import { withoutInvisible } from './cleanText';

/** The texts of a cell that lists some, parted by commas (also the full-width ones), semicolons, bars or line breaks. */
export function listOfText(text: string): string[] {
  if (text === '') return [];
  return withoutInvisible(text)
    .split(/[,;，、|\r\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
