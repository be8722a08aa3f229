/** Lone surrogates can't be written in UTF-8; every browser sends U+FFFD instead. */
const loneSurrogate = /[\uD800-\uDFFF]/gu;

/**
 * A value as a browser's form writes it into a query: space as `+`, everything but
 * letters, digits and `*-._` as percent-encoded UTF-8.
 *
 * @see https://url.spec.whatwg.org/#urlencoded-serializing
 */
export function formEncode(value: string): string {
  return encodeURIComponent(value.replace(loneSurrogate, '\uFFFD'))
    .replace(/[!'()~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%20/g, '+');
}

/** The value behind a piece of a query; a piece with broken percent signs is kept as it stands. */
export function formDecode(piece: string): string {
  const spaced = piece.replace(/\+/g, ' ');
  return spaced.replace(/(?:%[0-9A-Fa-f]{2})+/g, decodeRun);
}

function decodeRun(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}
