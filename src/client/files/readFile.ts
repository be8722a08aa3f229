import { detectEncoding } from './detectEncoding';
import { openEncrypted } from './encrypted/openEncrypted';
import { FileFault } from './fileFault';
import { readXlsx } from './xlsx/readXlsx';

const zipMark = [0x50, 0x4b, 0x03, 0x04];
const compoundMark = [0xd0, 0xcf, 0x11, 0xe0];

/** What opening a locked file needs; both stay in the browser. */
export interface Unlocking {
  readonly password: string;
  /** Is given how much of the key is derived, 0 to 1. */
  tell(done: number): void;
}

/**
 * The texts of an exported file: one for a text file in whatever encoding, one for each visible
 * sheet of an Excel file, locked ones too.
 *
 * @throws FileFault
 */
export async function readFile(bytes: Uint8Array, unlocking: Unlocking): Promise<string[]> {
  if (startsWith(bytes, zipMark)) return readXlsx(bytes);
  if (startsWith(bytes, compoundMark)) {
    return readXlsx(await openEncrypted(bytes, unlocking.password, unlocking.tell));
  }
  const encoding = detectEncoding(bytes);
  if (encoding === null) throw new FileFault('notText');
  return [new TextDecoder(encoding).decode(bytes)];
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}
