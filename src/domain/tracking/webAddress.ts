import { trackingTexts } from '../../messages/trackingTexts';
import { inputError } from '../inputError';
import { formDecode } from './formEncoding';

/** Longer addresses are refused by common web servers. */
const longestAddress = 8000;

/** One piece between two `&` of a query, as typed and as meant. */
export interface QueryPiece {
  readonly raw: string;
  readonly name: string;
  readonly value: string;
}

/** A web address cut at its joints; joining `base`, `query` and `fragment` gives it back. */
export interface WebAddress {
  /** scheme, host and path, as typed */
  readonly base: string;
  /** lower case, without port and user name */
  readonly host: string;
  readonly pieces: readonly QueryPiece[];
  /** with its `#`, or empty */
  readonly fragment: string;
  readonly repairs: readonly Repair[];
}

export type Repair = 'schemeAdded' | 'spacesEncoded' | 'hasSignIn';

/**
 * Takes a pasted web address apart without changing what it means. A missing scheme is added,
 * spaces are encoded, everything else (also the case and the script of the host) stays as typed.
 *
 * @throws InputError when the text is no http(s) address with a host
 */
export function webAddress(text: string): WebAddress {
  const typed = text
    .slice(0, 60_000)
    .trim()
    .replace(/[\t\r\n]/g, '');
  if (typed.length > longestAddress) {
    throw inputError(trackingTexts.tooLong, { argument: 'url', limit: '8,000' });
  }
  const repairs: Repair[] = [];
  if (/\s/.test(typed)) repairs.push('spacesEncoded');
  const whole = withScheme(typed.replace(/\s/g, '%20'));
  if (whole.added) repairs.push('schemeAdded');
  const [beforeHash, fragment] = cutAt(whole.address, '#');
  const [base, query] = cutAt(beforeHash, '?');
  const authority = authorityOf(base);
  if (authority.includes('@')) repairs.push('hasSignIn');
  return { base, host: hostOf(authority), pieces: queryPieces(query.slice(1)), fragment, repairs };
}

/** The non-empty pieces of a query (without its `?`), in order. */
export function queryPieces(query: string): QueryPiece[] {
  return query.split('&').filter(Boolean).map(queryPiece);
}

function queryPiece(raw: string): QueryPiece {
  const [name, value] = cutAt(raw, '=');
  return { raw, name: formDecode(name), value: formDecode(value.slice(1)) };
}

/** Splits before the first mark: `['a', '?b?c']`; the second part is empty without a mark. */
function cutAt(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}

function withScheme(text: string): { address: string; added: boolean } {
  if (/^https?:\/\//i.test(text)) return { address: text, added: false };
  const secure = !/^http:/i.test(text);
  const bare = text.replace(/^(?:https?:[/\\]*|[/\\]{2})/i, '');
  const otherScheme = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(bare);
  if (otherScheme || /^[/?#]/.test(bare)) throw notAnAddress();
  return { address: `${secure ? 'https' : 'http'}://${bare}`, added: true };
}

function authorityOf(base: string): string {
  const afterScheme = base.slice(base.indexOf('//') + 2);
  return afterScheme.split(/[/\\]/, 1)[0] ?? '';
}

function hostOf(authority: string): string {
  const withPort = authority.slice(authority.lastIndexOf('@') + 1).toLowerCase();
  const host = withPort.replace(/:\d{0,5}$/, '');
  const named = host === 'localhost' || /^[^.\s]+(?:\.[^.\s]+)+\.?$/.test(host);
  const isNumber = /^\d[\d.]*\p{L}?$/u.test(host) && !/^\d+(?:\.\d+){3}$/.test(host);
  if (!named || isNumber || /[\s<>"'\x60%^|{}\\:@,;()!*$&+=]/.test(host)) throw notAnAddress();
  return host;
}

function notAnAddress() {
  return inputError(trackingTexts.mustBeWebAddress, { argument: 'url' });
}
