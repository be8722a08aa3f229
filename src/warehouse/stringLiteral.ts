/** A text as a literal of GoogleSQL: quotes, backslashes and control characters escaped. */
export function stringLiteral(text: string): string {
  const escaped = text.replace(
    /[\\'"`\p{Cc}\p{Zl}\p{Zp}]/gu,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `'${escaped}'`;
}
