const nothing = /^(?:[-–—?.…_/\s]+|n\.?\s?[/.]\s?a\.?)$/i;

/** Whether a text only keeps a cell from being empty: "-", "…", "n/a". */
export function isPlaceholder(text: string): boolean {
  return nothing.test(text.trim());
}
