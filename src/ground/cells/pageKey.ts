import { withoutInvisible } from './cleanText';
import { percentDecoded } from './percentDecoded';

/**
 * What pages are compared by: host in lower case without www, path percent-decoded in NFC without a
 * trailing slash, neither scheme nor query nor fragment. A bare path ("/mina") stays a path.
 */
export function pageKey(text: string): string {
  const [address = ''] = withoutInvisible(text).trim().split(/[?#]/, 1);
  const rest = address.replace(/^[a-z][a-z0-9+.-]{0,20}:\/\//i, '').replace(/^\/\//, '');
  const slash = rest.indexOf('/');
  const host = slash === -1 ? rest : rest.slice(0, slash);
  const path = slash === -1 ? '' : withoutEndSlash(plainPath(rest.slice(slash)));
  return host.toLowerCase().replace(/^www\./, '') + path;
}

/** The path part of a page key, '' for a home page. */
export function pathOf(key: string): string {
  const slash = key.indexOf('/');
  return slash === -1 ? '' : key.slice(slash);
}

function plainPath(path: string): string {
  return withoutInvisible(percentDecoded(path)).normalize('NFC');
}

function withoutEndSlash(path: string): string {
  let end = path.length;
  while (end > 0 && path.charAt(end - 1) === '/') end -= 1;
  return path.slice(0, end);
}
