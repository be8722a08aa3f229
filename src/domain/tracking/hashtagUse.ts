import { cleanText } from '../../ground/cells/cleanText';
import { isPlaceholder } from '../../ground/cells/isPlaceholder';
import { trackingTexts } from '../../messages/trackingTexts';
import { inputError } from '../inputError';

/** A caption and the hashtag it should hold. */
export interface TaggedCaption {
  readonly caption: string;
  readonly hashtag: string;
}

/**
 * Share of the captions that hold exactly their hashtag, whatever its case; a full-width ＃ counts.
 *
 * @returns a fraction; undefined without captions
 * @throws InputError when a hashtag has spaces or other marks, or is digits alone
 */
export function hashtagUse(all: readonly TaggedCaption[]): number | undefined {
  const captions = all.filter(({ caption }) => !isPlaceholder(caption));
  if (captions.length === 0) return undefined;
  const wanted = new Map<string, string>();
  let holding = 0;
  for (const { caption, hashtag } of captions) {
    const tag = wanted.get(hashtag) ?? tagOf(hashtag);
    wanted.set(hashtag, tag);
    if (hashtagsIn(caption).includes(tag)) holding += 1;
  }
  return holding / captions.length;
}

/** The hashtags of a caption, without #, in lower case. */
function hashtagsIn(caption: string): string[] {
  const found = comparable(caption).matchAll(/#([\p{L}\p{M}\p{N}_]+)/gu);
  return [...found].map(([, tag = '']) => tag);
}

function tagOf(hashtag: string): string {
  const tag = comparable(hashtag).replace(/^#/, '');
  if (!/^[\p{L}\p{M}\p{N}_]+$/u.test(tag) || /^\p{N}+$/u.test(tag)) {
    throw inputError(trackingTexts.mustBeHashtag, { argument: 'hashtag' });
  }
  return tag;
}

function comparable(text: string): string {
  return cleanText(text).toLowerCase();
}
