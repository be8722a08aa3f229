/** Lone surrogates can't be written in UTF-8: U+FFFD stands for them. */
const loneSurrogate = /[\uD800-\uDFFF]/gu;

/** A text as bytes of UTF-8; Apps Script has no TextEncoder. */
export function utf8Bytes(text: string): number[] {
  const encoded = encodeURIComponent(text.replace(loneSurrogate, '\uFFFD'));
  const pieces = encoded.match(/%[0-9A-F]{2}|[^%]/g) ?? [];
  return pieces.map((piece) =>
    piece.length === 1 ? piece.charCodeAt(0) : Number.parseInt(piece.slice(1), 16),
  );
}
