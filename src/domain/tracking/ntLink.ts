import { cleanText } from '../../ground/cells/cleanText';
import { isPlaceholder } from '../../ground/cells/isPlaceholder';
import { trackingTexts } from '../../messages/trackingTexts';
import { inputError } from '../inputError';
import { isClickId } from './clickIds';
import { formEncode } from './formEncoding';
import { webAddress } from './webAddress';

/** A page of a Naver shop and the tags that its statistics read. */
export interface NtLinkInput {
  /** the page as pasted */
  readonly url: string;
  readonly source: string;
  readonly medium: string;
  /** Korean or English; by habit the creator */
  readonly detail?: string | undefined;
  readonly keyword?: string | undefined;
}

/**
 * Tags a page of Naver Smart Store for its own statistics (user-defined channels). Other parameters
 * stay in order, old nt_ tags and other people's click ids go. Values keep their case, since Naver
 * counts REVU and revu apart.
 *
 * @throws InputError when the address is none, source or medium is blank or not in Latin letters
 */
export function ntLink({ url, source, medium, detail, keyword }: NtLinkInput): string {
  const { base, pieces, fragment } = webAddress(url);
  const tags = [
    ['nt_source', latin('source', source)],
    ['nt_medium', latin('medium', medium)],
    ['nt_detail', clean('detail', detail ?? '')],
    ['nt_keyword', clean('keyword', keyword ?? '')],
  ] as const;
  const kept = pieces.filter(({ name }) => !/^\s*(?:amp;)?nt_/i.test(name) && !isClickId(name));
  const added = tags
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encoded(value)}`);
  return `${base}?${[...kept.map(({ raw }) => raw), ...added].join('&')}${fragment}`;
}

function latin(argument: string, value: string): string {
  const text = clean(argument, value);
  if (text === '') throw inputError(trackingTexts.mustNotBeBlank, { argument });
  if (!/^[\w.-]+$/.test(text)) throw inputError(trackingTexts.mustBeLatin, { argument });
  return text;
}

function clean(argument: string, value: string): string {
  const text = cleanText(value);
  if (isPlaceholder(text)) {
    throw inputError(trackingTexts.mustBeFilledIn, { argument, found: text });
  }
  if (text.length > 200) throw inputError(trackingTexts.tooLong, { argument, limit: '200' });
  return text;
}

/** A space as %20: what reads these tags is no form. */
function encoded(value: string): string {
  return formEncode(value).replace(/\+/g, '%20');
}
