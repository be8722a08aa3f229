import { type Message, message, type Text } from '../../ground/text/text';
import { trackingTexts } from '../../messages/trackingTexts';
import { utmCheckTexts } from '../../messages/utmCheckTexts';
import { isInputError } from '../inputError';
import { isClickId } from './clickIds';
import { isNaverShop } from './naverShop';
import { shorteners } from './shorteners';
import { utmChannel } from './utmChannel';
import { isAppStore, isPlayStore, taggedPieces, tagsIn, type UtmTags } from './utmTags';
import { type QueryPiece, queryPieces, type WebAddress, webAddress } from './webAddress';

/** Every tag that GA4 reads. */
const knownTags = new Set(
  (
    'utm_source utm_medium utm_campaign utm_id utm_term utm_content ' +
    'utm_source_platform utm_creative_format utm_marketing_tactic'
  ).split(' '),
);

/** Paid mediums that people mean: for others, "cp" inside the word is an accident. */
const paidMedium = /^(?:ppc$|retargeting$|paid)|(?:^|[-_ ])cp[acelmv](?:$|[-_ ])/;

/**
 * What is wrong with a tagged link, or will surprise in GA4's reports; nothing for a good one.
 * A text that is no web address is one of the findings.
 *
 * @see https://support.google.com/analytics/answer/10917952
 */
export function utmCheck(url: string): Message[] {
  try {
    const address = webAddress(url);
    if (isAppStore(address)) return appStoreFindings(address);
    if (isNaverShop(address.host)) return naverFindings(address);
    const pieces = taggedPieces(address);
    const tags = tagsIn(pieces);
    const tagged = pieces.filter(isUtm);
    return [
      ...addressFindings(address),
      ...found(url.length > 1000, utmCheckTexts.addressCut),
      ...found(isPlayStore(address) && address.pieces.some(isUtm), utmCheckTexts.playTags),
      ...(tagged.length === 0 ? [message(utmCheckTexts.noTags, {})] : missingTags(tags)),
      ...nameFindings(tagged),
      ...tagged.flatMap(valueFindings),
      ...channelFindings(tags),
    ];
  } catch (error) {
    if (isInputError(error)) return [error.told];
    throw error;
  }
}

/** Also a tag whose name was typed wrong or pasted from a web page's source. */
function isUtm({ name }: QueryPiece): boolean {
  return /^\s*(?:amp;)?utm[_-]/i.test(name);
}

function appStoreFindings({ pieces }: WebAddress): Message[] {
  const has = (wanted: string) => pieces.some(({ name, value }) => name === wanted && value !== '');
  return has('pt') && has('ct') ? [] : [message(utmCheckTexts.appStore, {})];
}

function naverFindings(address: WebAddress): Message[] {
  const has = (wanted: string) =>
    address.pieces.some(({ name, value }) => name === wanted && value !== '');
  const missing = (['nt_source', 'nt_medium'] as const).filter((tag) => !has(tag));
  return [
    ...addressFindings(address),
    ...(missing.length === 2
      ? [message(utmCheckTexts.naverShop, {})]
      : missing.map((tag) => message(utmCheckTexts.missing, { tag }))),
  ];
}

function addressFindings({ host, repairs, pieces, fragment }: WebAddress): Message[] {
  const hashed = queryPieces(fragment.replace(/^[^?]*\?|^#/, '')).filter(({ name }) =>
    /^utm_/i.test(name),
  );
  const clicks = pieces.map(({ name }) => name).filter(isClickId);
  return [
    ...repairs.map((repair) => message(utmCheckTexts[repair], {})),
    ...found(
      pieces.some(({ raw }) => raw.includes('?')),
      trackingTexts.secondQuestionMark,
    ),
    ...found(
      pieces.some(({ name }) => name.startsWith('amp;')),
      utmCheckTexts.escaped,
    ),
    ...found(shorteners.has(host), utmCheckTexts.shortLink),
    ...found(hashed.length > 0, utmCheckTexts.tagsAfterHash),
    ...(clicks.length > 0
      ? [message(utmCheckTexts.clickIds, { tags: clicks.slice(0, 5).join(', ') })]
      : []),
  ];
}

function found(holds: boolean, text: Text): Message[] {
  return holds ? [{ text, values: {} }] : [];
}

function missingTags(tags: UtmTags): Message[] {
  const missing = (['source', 'medium', 'campaign'] as const).filter((field) => !tags[field]);
  return missing.map((field) => message(utmCheckTexts.missing, { tag: `utm_${field}` }));
}

function nameFindings(tagged: readonly QueryPiece[]): Message[] {
  const counts = new Map<string, number>();
  for (const { name } of tagged) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].slice(0, 12).flatMap(([name, count]) => {
    const tag = name.slice(0, 40);
    return [
      ...(knownTags.has(name) ? [] : [message(utmCheckTexts.unknown, { tag })]),
      ...(count > 1 ? [message(utmCheckTexts.repeated, { tag })] : []),
    ];
  });
}

function valueFindings({ name, value }: QueryPiece): Message[] {
  const tag = name.slice(0, 40);
  const shown = value.slice(0, 40);
  return [
    ...(value === value.toLowerCase() ? [] : [message(utmCheckTexts.capitals, { tag, shown })]),
    ...(/\s/.test(value) ? [message(utmCheckTexts.spaces, { tag, shown })] : []),
    ...(/%[0-9a-f]{2}/i.test(value) ? [message(utmCheckTexts.encodedTwice, { tag, shown })] : []),
    ...(value.length > 100 ? [message(utmCheckTexts.tooLong, { tag })] : []),
    ...(/[^\s@]@[^\s@]{1,60}\.[a-z]/i.test(value) ? [message(utmCheckTexts.email, { tag })] : []),
  ];
}

/** Words inside a tag that move the link into a channel where nobody looks for it. */
function channelFindings({ source = '', medium = '', campaign = '' }: UtmTags): Message[] {
  if (!source || !medium) return [];
  const channel = utmChannel(source, medium, campaign);
  const values = { source: source.slice(0, 40), medium: medium.slice(0, 40), channel };
  if (channel === 'Unassigned') return [message(utmCheckTexts.unassigned, values)];
  if (channel !== utmChannel(source, medium)) {
    return [message(utmCheckTexts.campaignTrap, { campaign: campaign.slice(0, 40), channel })];
  }
  const low = medium.trim().toLowerCase();
  const accidental =
    (channel.startsWith('Paid') && !paidMedium.test(low)) ||
    (channel === 'Mobile Push Notifications' && !/^(?:mobile-)?push$|^.*notification$/.test(low));
  return accidental ? [message(utmCheckTexts.mediumTrap, values)] : [];
}
