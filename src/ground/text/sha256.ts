import { utf8Bytes } from './utf8Bytes';

const BLOCK_BYTES = 64;
const LENGTH_BYTES = 8;

/** The first 32 bits of the fractional part of a root, as FIPS 180-4 takes its constants. */
const fraction = (root: number) => Math.floor((root % 1) * 2 ** 32) | 0;
const primes = firstPrimes(64);
const roundConstants = primes.map((prime) => fraction(Math.cbrt(prime)));
const startingState = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

/**
 * The SHA-256 digest of a text in UTF-8, as 64 hexadecimal digits. Google has one too, but every call to it is a trip,
 * and an import asks once a row.
 *
 * @see FIPS 180-4, sections 4.1.2, 5.1.1 and 6.2
 */
export function sha256(text: string): string {
  const bytes = padded(utf8Bytes(text));
  let state: readonly number[] = startingState;
  for (let start = 0; start < bytes.length; start += BLOCK_BYTES) {
    state = compressed(state, scheduleOf(bytes, start));
  }
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** A one bit, zeros, and the length in bits at the end of the last block. */
function padded(bytes: readonly number[]): Uint8Array {
  const blocks = Math.ceil((bytes.length + 1 + LENGTH_BYTES) / BLOCK_BYTES);
  const whole = new Uint8Array(blocks * BLOCK_BYTES);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const bits = new DataView(whole.buffer, whole.length - LENGTH_BYTES);
  bits.setUint32(0, Math.floor(bytes.length / 2 ** 29));
  bits.setUint32(4, bytes.length << 3);
  return whole;
}

function scheduleOf(bytes: Uint8Array, start: number): Int32Array {
  const view = new DataView(bytes.buffer, start, BLOCK_BYTES);
  const words = new Int32Array(64);
  for (let at = 0; at < 16; at++) words[at] = view.getInt32(at * 4);
  const word = (at: number) => words[at] ?? 0;
  for (let at = 16; at < 64; at++) {
    const early = turned(word(at - 15), 7) ^ turned(word(at - 15), 18) ^ (word(at - 15) >>> 3);
    const late = turned(word(at - 2), 17) ^ turned(word(at - 2), 19) ^ (word(at - 2) >>> 10);
    words[at] = word(at - 16) + early + word(at - 7) + late;
  }
  return words;
}

/** The letters are those of the standard. */
function compressed(state: readonly number[], words: Int32Array): number[] {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < 64; round++) {
    const high = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const choice = (e & f) ^ (~e & g);
    const added = (h + high + choice + (roundConstants[round] ?? 0) + (words[round] ?? 0)) | 0;
    const low = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + added) | 0, c, b, a, (added + low + majority) | 0];
  }
  return [a, b, c, d, e, f, g, h].map((word, index) => (word + (state[index] ?? 0)) | 0);
}

function turned(word: number, places: number): number {
  return (word >>> places) | (word << (32 - places));
}

function firstPrimes(count: number): number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number++) {
    if (found.every((prime) => number % prime !== 0)) found.push(number);
  }
  return found;
}
