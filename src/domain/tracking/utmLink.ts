import { isPlaceholder } from '../../ground/cells/isPlaceholder';
import { type Message, message } from '../../ground/text/text';
import { trackingTexts } from '../../messages/trackingTexts';
import { inputError } from '../inputError';
import { platformName } from '../platforms/platformName';
import { appStoreLink } from './appStoreLink';
import { isClickId } from './clickIds';
import { formEncode } from './formEncoding';
import { shorteners } from './shorteners';
import type { TaggedLink } from './taggedLink';
import {
  isAppStore,
  isPlayStore,
  taggedPieces,
  tagsIn,
  type UtmField,
  type UtmTags,
  utmFields,
} from './utmTags';
import { type QueryPiece, queryPieces, type WebAddress, webAddress } from './webAddress';

/** What a tagged link is made from, as typed. */
export interface UtmLinkInput {
  /** the landing page as pasted */
  readonly url: string;
  readonly source: string;
  readonly medium?: string | undefined;
  readonly campaign?: string | undefined;
  readonly content?: string | undefined;
  readonly term?: string | undefined;
  readonly id?: string | undefined;
}

/**
 * Tags a landing page for a campaign: foreign parameters stay in order, old utm_* and other
 * people's click ids go, the tags stand before the fragment, form-encoded. Tags are trimmed, brought
 * to Unicode NFC and to lower case, because reports keep capitals apart. Google Play gets them in its referrer, the
 * App Store as its own campaign token.
 *
 * @throws InputError when the address is none, or the source is blank
 * @see https://support.google.com/analytics/answer/10917952
 */
export function utmLink(input: UtmLinkInput): TaggedLink {
  const tags = cleanTags(input);
  const address = webAddress(input.url);
  const warnings = [...addressWarnings(address, tags), ...tagWarnings(tags, input)];
  const kept = address.pieces.filter(({ name }) => !isUtm(name) && !isClickId(name));
  const link = taggedLink(address, kept, tags);
  const long = link.url.length > 1000 ? [message(trackingTexts.addressCut, {})] : [];
  return { url: link.url, warnings: [...warnings, ...link.warnings, ...long] };
}

function taggedLink(address: WebAddress, kept: readonly QueryPiece[], tags: UtmTags): TaggedLink {
  if (isAppStore(address)) return appStoreLink(address, kept, tags);
  const tagPieces = utmFields
    .filter((field) => tags[field])
    .map((field) => `utm_${field}=${formEncode(tags[field] ?? '')}`);
  if (isPlayStore(address)) return playStoreLink(address, kept, tagPieces);
  return { url: joined(address, [...kept.map(({ raw }) => raw), ...tagPieces]), warnings: [] };
}

function playStoreLink(
  address: WebAddress,
  kept: readonly QueryPiece[],
  tagPieces: readonly string[],
): TaggedLink {
  const others = kept.filter(({ name }) => name !== 'referrer').map(({ raw }) => raw);
  const foreign = foreignReferrer(address);
  const referrer = `referrer=${formEncode([...foreign, ...tagPieces].join('&'))}`;
  return {
    url: joined(address, [...others, referrer]),
    warnings: [message(trackingTexts.playReferrer, {})],
  };
}

function foreignReferrer(address: WebAddress): string[] {
  const referrer = address.pieces.find(({ name }) => name === 'referrer');
  const pieces = referrer === undefined ? [] : queryPieces(referrer.value);
  return pieces.filter(({ name }) => !isUtm(name) && !isClickId(name)).map(({ raw }) => raw);
}

function joined({ base, fragment }: WebAddress, pieces: readonly string[]): string {
  return `${base}?${pieces.join('&')}${fragment}`;
}

function cleanTags(input: UtmLinkInput): UtmTags {
  const tags: { [field in UtmField]?: string } = {};
  for (const field of utmFields) {
    const value = (input[field] ?? '')
      .normalize('NFC')
      .replace(/[\t\r\n]+/g, ' ')
      .trim();
    if (value.length > 2000) {
      throw inputError(trackingTexts.tooLong, { argument: field, limit: '2,000' });
    }
    if (isPlaceholder(value)) {
      throw inputError(trackingTexts.mustBeFilledIn, { argument: field, found: value });
    }
    if (value) tags[field] = value.toLowerCase().normalize('NFC');
  }
  // "IG", "insta" and "인스타" would be three sources in a report, none of them a social one everywhere.
  if (platformName(tags.source) === 'instagram') tags.source = 'instagram';
  if (!tags.source) throw inputError(trackingTexts.mustNotBeBlank, { argument: 'source' });
  return tags;
}

function addressWarnings(address: WebAddress, tags: UtmTags): Message[] {
  const before = tagsIn(taggedPieces(address));
  const stale = [...new Set([...address.pieces, ...taggedPieces(address)].map(({ name }) => name))]
    .filter(isUtm)
    .filter((name) => !utmFields.some((f) => name === `utm_${f}` && before[f] === tags[f]));
  const clickIds = address.pieces.map(({ name }) => name).filter(isClickId);
  const hashed = queryPieces(address.fragment.replace(/^[^?]*\?|^#/, ''))
    .map(({ name }) => name)
    .filter(isUtm);
  const twice = address.pieces.some(({ raw }) => raw.includes('?'));
  return [
    ...address.repairs.map((repair) => message(trackingTexts[repair], {})),
    ...(stale.length > 0 ? [message(trackingTexts.tagsReplaced, listed(stale))] : []),
    ...(clickIds.length > 0 ? [message(trackingTexts.clickIdsRemoved, listed(clickIds))] : []),
    ...(hashed.length > 0 ? [message(trackingTexts.tagsAfterHash, listed(hashed))] : []),
    ...(twice ? [message(trackingTexts.secondQuestionMark, {})] : []),
    ...(shorteners.has(address.host) ? [message(trackingTexts.shortLink, {})] : []),
  ];
}

function listed(names: readonly string[]): { tags: string } {
  return { tags: names.slice(0, 8).join(', ').slice(0, 200) };
}

function tagWarnings(tags: UtmTags, typed: UtmTags): Message[] {
  return utmFields.flatMap((argument) => {
    const value = tags[argument] ?? '';
    const found = (typed[argument] ?? '').trim().slice(0, 40);
    return [
      ...(found === found.toLowerCase()
        ? []
        : [message(trackingTexts.upperCase, { argument, found })]),
      ...(value.length > 100 ? [message(trackingTexts.valueCut, { argument })] : []),
    ];
  });
}

function isUtm(name: string): boolean {
  return /^\s*(?:amp;)?utm_/i.test(name);
}
