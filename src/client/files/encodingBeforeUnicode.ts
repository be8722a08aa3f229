/** Encodings older than Unicode in which spreadsheets and shops still write, by the writer's language. */
export type OldEncoding = 'euc-kr' | 'shift_jis' | 'windows-1252';

/**
 * Which of the old encodings a text is in, by the pairs of bytes that each language's letters make:
 * Hangul is a pair of high bytes, Japanese begins with a byte that the others hardly use, a letter of a
 * western language with an accent is one byte between plain ones. EUC-KR when nothing tells.
 *
 * @param bytes of a text that is not UTF-8
 */
export function encodingBeforeUnicode(bytes: Uint8Array): OldEncoding {
  const western = countAlone(bytes, isWesternLetter);
  const korean = pairsIn(bytes, isHangulLead, isHangulTrail);
  const japanese = pairsIn(bytes, isJapaneseLead, isJapaneseTrail);
  if (western > korean && western > japanese) return 'windows-1252';
  const isPlain = korean + japanese === 0;
  if (isPlain && countAlone(bytes, isCurlyMark) > 0) return 'windows-1252';
  return japanese > korean ? 'shift_jis' : 'euc-kr';
}

/** Bytes of a kind that stand between plain ones. */
function countAlone(bytes: Uint8Array, isMeant: (byte: number) => boolean): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const isAlone = (bytes[at - 1] ?? 0) < 0x80 && (bytes[at + 1] ?? 0) < 0x80;
    if (isMeant(bytes[at] as number) && isAlone) count += 1;
  }
  return count;
}

/** Pairs of bytes that follow one another: words have more letters than one. */
function pairsIn(
  bytes: Uint8Array,
  isLead: (byte: number) => boolean,
  isTrail: (byte: number) => boolean,
): number {
  let count = 0;
  let lastEnd = -1;
  for (let at = 0; at + 1 < bytes.length; at += 1) {
    if (!isLead(bytes[at] as number) || !isTrail(bytes[at + 1] as number)) continue;
    if (lastEnd === at) count += 1;
    at += 1;
    lastEnd = at + 1;
  }
  return count;
}

/** Letters with accents and signs; "€" is 0x80. */
const isWesternLetter = (byte: number) => byte >= 0xa0 || byte === 0x80;
/** Quotes and dashes as word processors set them. */
const isCurlyMark = (byte: number) => byte >= 0x91 && byte <= 0x97;
const isHangulLead = (byte: number) => byte >= 0xb0 && byte <= 0xc8;
const isHangulTrail = (byte: number) => byte >= 0xa1 && byte <= 0xfe;
const isJapaneseLead = (byte: number) => byte >= 0x81 && byte <= 0x9f;
const isJapaneseTrail = (byte: number) => byte >= 0x40 && byte <= 0xfc && byte !== 0x7f;
