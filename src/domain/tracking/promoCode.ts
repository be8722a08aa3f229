import { isBlank } from '../../ground/cells/isBlank';
import { fnv1a } from '../../ground/text/fnv1a';
import { trackingTexts } from '../../messages/trackingTexts';
import { inputError } from '../inputError';
import { codeAlphabet, hasLuhn30, luhn30 } from './luhn30';
import { oneEditApart } from './oneEditApart';
import { romanName } from './romanName';

/** Stem of names without two usable letters, such as those in Chinese or Thai script. */
const neutralStem = 'CREW';
const stemLength = 8;
const attempts = 5000;

/** What chance must not write into a customer's code, spelt with the code's own symbols. */
const unwelcomeWords =
  'ASS A55 A5S AS5 SEX 5EX S3X 53X FAG GAY KKK WTF RAPE CRAP DAMN TWAT WANK NAZ 88 666 HATE ' +
  'DEAD DAM PEE P33 BRA BDSM XXX WEED METH CRACK H8 VAG CVM CVNT FVCK FCK SHT TTS';

/** Finds the longest such word at every place, also where words overlap. */
const unwelcome = new RegExp(
  `(?=(${unwelcomeWords
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')}))`,
  'g',
);

/**
 * A creator's own promo code: up to eight letters of the name, four symbols, one check symbol.
 * The same name (in any case), salt and taken codes always give the same code. Letters and digits that are
 * easily mistaken (0 1 I L O U) are left out, Hangul is romanised, other scripts get the stem CREW.
 *
 * @param name of the creator, or the handle
 * @param salt any text that gives the name another code, such as the campaign's id
 * @param taken codes in use: the new one is at least two typing slips away from each
 * @throws InputError when the name is blank or no code is free
 */
export function promoCode(name: string, salt = '', taken: readonly string[] = []): string {
  if (isBlank(name)) throw inputError(trackingTexts.mustNotBeBlank, { argument: 'name' });
  const stem = codeStem(name);
  const person = name.slice(0, 500).normalize('NFKC').trim().toLowerCase();
  const near = taken.map(normalCode).filter((code) => Math.abs(code.length - stem.length - 5) < 2);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const body = stem + fourSymbols(`${person}\n${salt.slice(0, 500)}\n${attempt}`);
    const code = body + luhn30(body);
    const free = !near.some((other) => oneEditApart(code, other));
    if (free && !isUnwelcome(code, stem.length)) return code;
  }
  throw inputError(trackingTexts.noFreeCode, {});
}

/** Whether a code was made here and typed right: its symbols and its check symbol fit. */
export function isPromoCode(code: string): boolean {
  const normal = normalCode(code.slice(0, 200));
  return normal.length >= 7 && normal.length <= stemLength + 5 && hasLuhn30(normal);
}

/** A code as shops and customers mean it: capitals, no spaces, hyphens or underscores. */
export function normalCode(code: string): string {
  return code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s_-]/g, '');
}

function codeStem(name: string): string {
  const letters = [...romanName(name)].filter((letter) => codeAlphabet.includes(letter)).join('');
  return letters.length < 2 ? neutralStem : letters.slice(0, stemLength);
}

function fourSymbols(seed: string): string {
  let rest = mixedHash(seed) % codeAlphabet.length ** 4;
  let symbols = '';
  for (let i = 0; i < 4; i++) {
    symbols += codeAlphabet.charAt(rest % codeAlphabet.length);
    rest = Math.floor(rest / codeAlphabet.length);
  }
  return symbols;
}

/** FNV-1a with murmur3's finaliser, so that names that differ in one letter share no symbols. */
function mixedHash(text: string): number {
  let hash = fnv1a(text);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A word inside the creator's own name is theirs; only what chance added is looked at. */
function isUnwelcome(code: string, stem: number): boolean {
  return [...code.matchAll(unwelcome)].some(
    ({ index = 0, 1: word = '' }) => index + word.length > stem,
  );
}
