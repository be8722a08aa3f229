import { EnumValue, enumName, GoogleEnum } from './googleEnum';

/** Utilities.Charset. */
export const charset = new GoogleEnum('Charset', ['US_ASCII', 'UTF_8']);

/** Text as bytes; ASCII has a question mark for every letter that it does not know. */
export function bytesOfText(text: string, charsetName: 'US_ASCII' | 'UTF_8'): Buffer {
  if (charsetName === 'UTF_8') return Buffer.from(text, 'utf8');
  return Buffer.from(
    Array.from(text, (letter) => ((letter.codePointAt(0) ?? 0) < 0x80 ? letter : '?')).join(''),
    'latin1',
  );
}

/** The name of a character set that a script handed over; the default without one. */
export function charsetNamed(given: unknown, standard: 'US_ASCII' | 'UTF_8'): 'US_ASCII' | 'UTF_8' {
  if (given === undefined || given === null) return standard;
  if (!(given instanceof EnumValue)) throw new Error(`Invalid argument: ${String(given)}`);
  return enumName(given, charset) as 'US_ASCII' | 'UTF_8';
}

/**
 * A script's bytes: Java's run from -128 to 127.
 *
 * @throws Error in Google's words when one is no number
 */
export function bytesOfNumbers(data: readonly unknown[]): Buffer {
  const wrong = data.find((one) => typeof one !== 'number' || !Number.isFinite(one));
  if (wrong !== undefined) throw new Error(`Cannot convert ${String(wrong)} to byte.`);
  return Buffer.from(data as number[]);
}

/** Java's bytes run from -128 to 127. */
export function signedBytes(buffer: Buffer): number[] {
  return [...new Int8Array(buffer.buffer, buffer.byteOffset, buffer.length)];
}
