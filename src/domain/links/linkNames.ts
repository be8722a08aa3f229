import { romanName } from '../tracking/romanName';

/** How links are named: texts with places in braces, one for each tag. */
export interface LinkNaming {
  readonly source: string;
  readonly medium: string;
  readonly campaign: string;
  readonly content: string;
}

/** What may stand in the braces. */
export interface NamePlaces {
  readonly platform: string;
  readonly creator: string;
  readonly campaign: string;
  readonly post: string;
  /** The month in which the campaign starts. */
  readonly yyyymm: string;
}

/**
 * The naming that GA4 reads best: source = platform, a medium of our own, the campaign with its
 * month, and creator and post as the key that finds the creator again.
 */
export const standardNaming: LinkNaming = {
  source: '{platform}',
  medium: 'influencer',
  campaign: '{yyyymm}-{campaign}',
  content: '{creator}_{post}',
};

const longestTag = 100;

/**
 * The tags of one link. Places are filled with simple lower-case words (Hangul romanised, spaces
 * to hyphens) and joints around an empty place vanish, so that "{creator}_{post}" without a post
 * is "anna" and not "anna_".
 */
export function linkNames(naming: LinkNaming, places: NamePlaces): LinkNaming {
  const words = new Map(Object.entries(places).map(([place, text]) => [place, tagWord(text)]));
  words.set('platform', sourceOf(places.platform));
  const fill = (template: string) =>
    trimmedTag(template.replace(/\{(\w{1,20})\}/g, (_, place: string) => words.get(place) ?? ''));
  return {
    source: fill(naming.source),
    medium: fill(naming.medium),
    campaign: fill(naming.campaign),
    content: fill(naming.content),
  };
}

/** A text as a tag's word: a-z, 0-9, dots and hyphens. */
export function tagWord(text: string): string {
  const words = text
    .slice(0, 300)
    .normalize('NFKC')
    .split(/[\s/|,;:+&]+/);
  return words
    .map((word) =>
      word
        .split(/([._-])/)
        .map((part) => (/^[._-]$/.test(part) ? part : romanName(part).toLowerCase()))
        .join(''),
    )
    .filter((word) => word !== '')
    .join('-');
}

/** Names under which GA4 knows a platform, where the everyday name isn't on its list. */
const knownSources: ReadonlyMap<string, string> = new Map([
  ['naver', 'blog.naver.com'],
  ['x', 'twitter'],
]);

function sourceOf(platform: string): string {
  const word = tagWord(platform);
  return knownSources.get(word) ?? word;
}

function trimmedTag(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, '-')
    .replace(/[-_]{2,}/g, (joints) => joints.charAt(0))
    .slice(0, longestTag)
    .replace(/^[-_.]+|[-_.]+$/g, '');
}
