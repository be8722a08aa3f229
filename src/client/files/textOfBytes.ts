import type { FileEncoding } from './detectEncoding';

/** What the bytes 0x80 to 0x9f mean in Windows-1252, in their order. */
const windowsMarks = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text of a file. Some versions of Node read Windows-1252 as if it were Latin-1, in which "€" is a
 * control character; there are none of those in a table.
 */
export function textOfBytes(bytes: Uint8Array, encoding: FileEncoding): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  return text.replace(
    /[\u0080-\u009f]/g,
    (mark) => windowsMarks[mark.charCodeAt(0) - 0x80] ?? mark,
  );
}
