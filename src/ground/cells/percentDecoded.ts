/**
 * Percent signs of an address decoded once (RFC 3986); what is no valid UTF-8 stays as it is, so
 * that "100%" and a broken link keep their letters.
 */
export function percentDecoded(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}
