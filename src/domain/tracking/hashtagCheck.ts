/** What keeps a hashtag from working, or from being remembered. */
export type HashtagFault = 'spaces' | 'marks' | 'digits' | 'long';

/** A hashtag that people still type by hand. */
const longest = 24;

/**
 * Whether a brand's hashtag works: letters of any script, digits and underscores, no spaces, not digits
 * alone, short enough to be typed. A leading # (also full-width) is left aside.
 */
export function hashtagCheck(hashtag: string): HashtagFault[] {
  const tag = hashtag.normalize('NFKC').trim().replace(/^#/, '');
  if (tag === '') return [];
  return [
    ...(/\s/u.test(tag) ? (['spaces'] as const) : []),
    ...(/[^\p{L}\p{M}\p{N}_\s]/u.test(tag) ? (['marks'] as const) : []),
    ...(/^\p{N}+$/u.test(tag) ? (['digits'] as const) : []),
    ...([...tag].length > longest ? (['long'] as const) : []),
  ];
}
