import { cleanText } from '../../ground/cells/cleanText';
import { isBlank } from '../../ground/cells/isBlank';
import type { Message } from '../../ground/text/text';
import { isInputError } from '../inputError';
import { utmCheck } from '../tracking/utmCheck';
import { utmLink } from '../tracking/utmLink';
import { utmTags } from '../tracking/utmTags';
import type { LinkRecord, MendedLink } from './linkRecord';

/** A link that has something wrong, and its mended form where one helps. */
export interface MendableLink<Link extends LinkRecord> {
  readonly link: Link;
  readonly findings: readonly Message[];
  /** Null when only a person can mend it. */
  readonly mended: MendedLink | null;
}

/** The links of a tab that `utmCheck` finds fault with, each with a fix. */
export function mendableLinks<Link extends LinkRecord>(
  links: readonly Link[],
): readonly MendableLink<Link>[] {
  return links.flatMap((link) => {
    if (isBlank(link.url)) return [];
    const findings = utmCheck(link.url);
    return findings.length === 0 ? [] : [{ link, findings, mended: mended(link, findings) }];
  });
}

/**
 * The same link built anew: tags in lower case, spaces as hyphens, what is missing taken from the
 * row's own columns. Content and id keep their words, because they are the keys that find the
 * creator again. Null when that leaves as many findings as before.
 */
function mended(link: LinkRecord, findings: readonly Message[]): MendedLink | null {
  try {
    const found = utmTags(link.url);
    const source = tagText(found.source || link.utmSource);
    const medium = tagText(found.medium || link.utmMedium);
    const campaign = tagText(found.campaign || link.utmCampaign);
    const content = keyText(found.content || link.utmContent);
    const id = keyText(found.id || link.utmId);
    const term = keyText(found.term || link.utmTerm);
    const { url } = utmLink({ url: link.url, source, medium, campaign, content, id, term });
    if (utmCheck(url).length >= findings.length) return null;
    return {
      url,
      utmSource: source,
      utmMedium: medium,
      utmCampaign: campaign,
      utmContent: content,
      utmId: id,
      utmTerm: term,
    };
  } catch (error) {
    if (isInputError(error)) return null;
    throw error;
  }
}

function tagText(text: string): string {
  return keyText(text).replace(/\s+/g, '-');
}

function keyText(text: string): string {
  return cleanText(text).toLowerCase();
}
