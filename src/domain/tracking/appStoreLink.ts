import { type Message, message } from '../../ground/text/text';
import { trackingTexts } from '../../messages/trackingTexts';
import { inputError } from '../inputError';
import { formEncode } from './formEncoding';
import type { TaggedLink } from './taggedLink';
import type { UtmTags } from './utmTags';
import type { QueryPiece, WebAddress } from './webAddress';

/**
 * An App Store link with Apple's own campaign token `ct` (at most 40 bytes): campaign and content
 * joined when both fit, else the content, which names the creator and post; with neither, the source.
 *
 * @throws InputError when no token fits into 40 bytes
 * @see https://developer.apple.com/help/app-store-connect/view-app-analytics/manage-campaigns
 */
export function appStoreLink(
  address: WebAddress,
  kept: readonly QueryPiece[],
  tags: UtmTags,
): TaggedLink {
  const token = campaignToken(tags);
  const others = kept.filter(({ name }) => name !== 'ct' && name !== 'mt').map(({ raw }) => raw);
  const pieces = [...others, `ct=${formEncode(token)}`, 'mt=8'];
  const warnings: Message[] = [message(trackingTexts.appStoreToken, { token })];
  if (!kept.some(({ name, value }) => name === 'pt' && value !== '')) {
    warnings.push(message(trackingTexts.appStoreProvider, {}));
  }
  return { url: `${address.base}?${pieces.join('&')}${address.fragment}`, warnings };
}

function campaignToken({ source = '', campaign = '', content = '' }: UtmTags): string {
  const joined = [campaign, content].filter(Boolean).join('-');
  const tokens = content === '' ? [campaign || source] : [joined, content];
  const fitting = tokens.find((token) => utf8Length(token) <= 40);
  if (fitting === undefined) {
    const argument = content === '' ? 'campaign' : 'content';
    throw inputError(trackingTexts.tooLongForAppStore, { argument });
  }
  return fitting;
}

function utf8Length(text: string): number {
  return formEncode(text).replace(/%[0-9A-F]{2}/g, '.').length;
}
