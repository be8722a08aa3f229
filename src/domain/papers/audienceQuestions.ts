const mostQuestions = 2;
const longestQuestion = 160;

/** Addresses, handles and longer numbers could name a customer. */
const personal = /@|https?:|www\.|\d(?:[\s.-]?\d){4}/iu;

/**
 * The two questions that an audience asked most often in its comments, the earliest first among equals. What
 * may name somebody (an address, a handle, a longer number) is left out, and so is what asks for nothing.
 */
export function audienceQuestions(comments: readonly string[]): string[] {
  const asked = new Map<string, { readonly text: string; readonly count: number }>();
  for (const comment of comments) {
    const text = comment.normalize('NFKC').replace(/\s+/gu, ' ').trim();
    if (!text.includes('?') || text.length > longestQuestion || personal.test(text)) continue;
    const key = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    // "Really?" and a row of marks are no question that somebody could answer.
    if (!/\p{L}.* .*\p{L}/u.test(text) && !/\p{Lo}{4}/u.test(key)) continue;
    const before = asked.get(key);
    asked.set(key, { text: before?.text ?? text, count: (before?.count ?? 0) + 1 });
  }
  return [...asked.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, mostQuestions)
    .map(({ text }) => text);
}
