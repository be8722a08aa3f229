import { encodingBeforeUnicode, type OldEncoding } from './encodingBeforeUnicode';

/** Encodings in which shops and platforms export. */
export type FileEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | OldEncoding;

const sampledBytes = 1_000_000;

/**
 * How a file is encoded: by its byte order mark, by the zero bytes of UTF-16, else UTF-8 when it is
 * valid, else one of those that spreadsheets wrote before Unicode. Null when it is no text (an Excel file, a picture).
 */
export function detectEncoding(bytes: Uint8Array): FileEncoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, sampledBytes);
  const zeros = zerosIn(sample);
  if (zeros.odd > sample.length / 8 && zeros.even === 0) return 'utf-16le';
  if (zeros.even > sample.length / 8 && zeros.odd === 0) return 'utf-16be';
  if (zeros.even + zeros.odd > 0) return null;
  return isUtf8(sample) ? 'utf-8' : encodingBeforeUnicode(sample);
}

function zerosIn(bytes: Uint8Array): { even: number; odd: number } {
  const zeros = { even: 0, odd: 0 };
  for (let index = 0; index < bytes.length; index += 1) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) zeros.even += 1;
    else zeros.odd += 1;
  }
  return zeros;
}

/** Whether the bytes follow UTF-8's rules; a letter that the sample cuts off counts as good. */
function isUtf8(bytes: Uint8Array): boolean {
  let following = 0;
  for (const byte of bytes) {
    if (following > 0) {
      if (byte >> 6 !== 0b10) return false;
      following -= 1;
    } else if (byte >= 0x80) {
      following = followersOf(byte);
      if (following === 0) return false;
    }
  }
  return true;
}

function followersOf(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 1;
  if (lead >> 4 === 0b1110) return 2;
  return lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
}
