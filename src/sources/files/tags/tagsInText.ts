import { type ConversionTag, tagOfName } from './tagNames';

const longestText = 20_000;
const inAddress = /(?<![\p{L}\p{N}_])((?:utm|nt)_[a-z]{2,10})=([^&#\s"'<>;,]{1,500})/giu;
const inLines =
  /(?<![\p{L}\p{N}_])["']?((?:utm|nt)_[a-z]{2,10})["']?\s{0,5}:\s{0,5}["']?([^"'\r\n,;|{}]{1,300})/giu;

/**
 * Campaign tags in any text: an address with its query ("…?utm_content=mina-ig_1"), lines and JSON
 * ("utm_content: mina-ig_1"), and addresses inside of addresses. The first value of each tag counts.
 */
export function tagsInText(text: string): Map<ConversionTag, string> {
  const tags = new Map<ConversionTag, string>();
  if (!/(?:utm|nt)_/i.test(text)) return tags;
  const start = text.slice(0, longestText);
  const readable = /(?:utm|nt)_[a-z]+%3d/i.test(start) ? decoded(start) : start;
  for (const pattern of [inAddress, inLines]) {
    for (const [, name = '', value = ''] of readable.matchAll(pattern)) {
      const tag = tagOfName(name);
      const plain = pattern === inAddress ? decoded(value.replace(/\+/g, ' ')) : value;
      if (tag !== null && !tags.has(tag) && isTold(plain)) tags.set(tag, plain.trim());
    }
  }
  return tags;
}

/** Whether a tag says something: analytics write "(not set)" and "(none)" for nothing. */
export function isTold(value: string): boolean {
  return !/^(?:|-+|\((?:not set|none|not provided|direct|data not available)\)|null|undefined|n\/a)$/i.test(
    value.trim(),
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
