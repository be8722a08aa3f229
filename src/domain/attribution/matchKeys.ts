const cleanUtm = /^[a-z0-9._~/:-]*$/;
const cleanCode = /^[A-Z0-9]*$/;

/** What promo codes are compared by: composed Unicode, upper case, no spaces, hyphens, underscores. */
export function promoCodeKey(text: string): string {
  return cleanCode.test(text)
    ? text
    : text
        .normalize('NFKC')
        .toUpperCase()
        .replace(/[\s_-]+/g, '');
}

/** What UTM values are compared by: decoded once, composed Unicode, trimmed, lower case. */
export function utmKey(text: string): string {
  return cleanUtm.test(text) ? text : decoded(text).normalize('NFC').trim().toLowerCase();
}

function decoded(text: string): string {
  const spaced = text.replace(/\+/g, ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/**
 * What pages are compared by: host in lower case without www, path without a trailing slash,
 * neither scheme nor query nor fragment. A bare path ("/mina") stays a path.
 */
export function pageKey(text: string): string {
  const [address = ''] = text.trim().split(/[?#]/, 1);
  const rest = address.replace(/^[a-z][a-z0-9+.-]{0,20}:\/\//i, '').replace(/^\/\//, '');
  const slash = rest.indexOf('/');
  const host = slash === -1 ? rest : rest.slice(0, slash);
  const path = slash === -1 ? '' : withoutEndSlash(rest.slice(slash));
  return host.toLowerCase().replace(/^www\./, '') + path;
}

/** The path part of a page key, '' for a home page. */
export function pathOf(key: string): string {
  const slash = key.indexOf('/');
  return slash === -1 ? '' : key.slice(slash);
}

function withoutEndSlash(path: string): string {
  let end = path.length;
  while (end > 0 && path.charAt(end - 1) === '/') end -= 1;
  return path.slice(0, end);
}

/** What a creator named in a survey is compared by: a name, handle or id without @, in lower case. */
export function personKey(text: string): string {
  return text.normalize('NFKC').trim().replace(/^@+/, '').replace(/\s+/g, ' ').toLowerCase();
}
