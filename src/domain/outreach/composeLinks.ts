import type { Language } from '../../ground/text/language';

/** Addresses that open a draft, and whether the body has to be copied. */
export interface ComposeLinks {
  readonly mailto: string;
  readonly gmail: string;
  readonly isBodyCopied: boolean;
}

/** Longer links are cut by mail programs on phones; a Hangul syllable alone takes nine characters. */
const longestLink = 3000;
const mailAddress = /^[^\s@<>",;:?&=]+@[^\s@<>",;:?&=]+\.[^\s@<>",;:?&=]+$/;

/** Draft links to an e-mail address; both are '' for anything else. Korean and long bodies go to the clipboard. */
export function composeLinks(
  contact: string,
  subject: string,
  body: string,
  language: Language,
): ComposeLinks {
  const to = contact.trim();
  if (!mailAddress.test(to)) return { mailto: '', gmail: '', isBodyCopied: true };
  const encoded = encodeURIComponent(body);
  const isBodyCopied = language === 'ko' || encoded.length > longestLink;
  const address = encodeURIComponent(to).replace('%40', '@');
  const title = encodeURIComponent(subject);
  const mailBody = isBodyCopied ? '' : `&body=${encoded}`;
  return {
    mailto: `mailto:${address}?subject=${title}${mailBody}`,
    gmail: `https://mail.google.com/mail/?view=cm&fs=1&to=${address}&su=${title}${mailBody}`,
    isBodyCopied,
  };
}
