import type { Text } from './text';

/** The key of the text that reads like this in one of its languages; undefined for other words. */
export function keyOfText<Key extends string>(
  texts: { readonly [key in Key]: Text },
  words: string,
): Key | undefined {
  const found = Object.entries<Text>(texts).find(([, text]) =>
    Object.values<string>(text).includes(words),
  );
  return found?.[0] as Key | undefined;
}
