import { openDelimitedText } from '../../ground/text/delimitedText';
import { detectEncoding } from './detectEncoding';
import { FileFault } from './fileFault';
import { MOST_COLUMNS } from './mostColumns';
import { textOfBytes } from './textOfBytes';

const zipMark = [0x50, 0x4b, 0x03, 0x04];
const compoundMark = [0xd0, 0xcf, 0x11, 0xe0];

/** What opening a locked file needs; both stay in the browser. */
export interface Unlocking {
  readonly password: string;
  /** Is given how much of the key is derived, 0 to 1. */
  tell(done: number): void;
}

/**
 * Reads an Excel file into one text a sheet.
 *
 * @param isLocked whether it is encrypted and needs the password
 */
export type ExcelReader = (
  bytes: Uint8Array,
  unlocking: Unlocking,
  isLocked: boolean,
) => Promise<string[]>;

/**
 * The texts of an exported file: one for a text file in whatever encoding, one for each visible
 * sheet of an Excel file, locked ones too.
 *
 * @param readExcel asked for only when the file is one of Excel's
 * @throws FileFault
 */
export async function readFile(
  bytes: Uint8Array,
  unlocking: Unlocking,
  readExcel: ExcelReader,
): Promise<string[]> {
  if (startsWith(bytes, zipMark)) return readExcel(bytes, unlocking, false);
  if (startsWith(bytes, compoundMark)) return readExcel(bytes, unlocking, true);
  const encoding = detectEncoding(bytes);
  if (encoding === null) throw new FileFault('notText');
  const text = textOfBytes(bytes, encoding);
  const { length: width } = openDelimitedText(text).next()?.cells ?? [];
  if (width > MOST_COLUMNS) throw new FileFault('tooWide');
  return [text];
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}
