/** Longest caption of the large platforms. */
const longestCaption = 2200;

/**
 * A caption with what differs by design taken out, so that two posts made from one template look
 * alike: links and handles go, codes and numbers become 0, case and marks are ignored.
 */
export function comparableCaption(caption: string): string {
  return caption
    .slice(0, longestCaption)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/@[\p{L}\p{N}_.]+/gu, ' ')
    .replace(/[\s\p{P}]+/gu, ' ')
    .replace(/[^ ]+/g, (word) => (/\p{N}/u.test(word) ? '0' : word))
    .trim();
}

/** The distinct runs of three characters of each text, as ascending ids that all texts share. */
export function characterGrams(texts: readonly string[]): { grams: Int32Array[]; kinds: number } {
  const ids = new Map<number, number>();
  const grams = texts.map((text) => {
    const padded = ` ${text} `;
    const own = new Set<number>();
    for (let i = 0; i + 2 < padded.length; i++) own.add(idOf(ids, padded, i));
    return Int32Array.from(own).sort();
  });
  return { grams, kinds: ids.size };
}

function idOf(ids: Map<number, number>, text: string, at: number): number {
  const key =
    (text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1)) * 65_536 + text.charCodeAt(at + 2);
  const known = ids.get(key);
  if (known !== undefined) return known;
  ids.set(key, ids.size);
  return ids.size - 1;
}
