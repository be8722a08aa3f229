import { headerKey } from '../../ground/cells/headerKey';
import { isPlaceholder } from '../../ground/cells/isPlaceholder';
import { type Message, message } from '../../ground/text/text';
import { trackingTexts } from '../../messages/trackingTexts';
import { inputError, isInputError } from '../inputError';
import { readProfile } from '../platforms/readProfile';
import { type PlainCodeWish, plainCode } from './plainCode';
import { promoCode } from './promoCode';

/** How a code is written: so that people can say it, or so that nobody guesses it. */
export const codeStyles = ['plain', 'unguessable'] as const;

export type CodeStyle = (typeof codeStyles)[number];

/** A row that asks for a code. */
export interface CodeWish extends PlainCodeWish {
  /** A `CodeStyle` as typed; absent means plain. */
  readonly style?: string | undefined;
}

/** Promo codes for a whole list, in which no two creators may share one. */
export interface CodeKeeper {
  /** The code, or what to do when another row of the list gets the same one. */
  codeOf(wish: CodeWish): string | Message;
}

/** Knows which rows of a list would get the same code: such a code would credit nobody. */
export function codeKeeper(rows: readonly CodeWish[]): CodeKeeper {
  const rowsByCode = new Map<string, number>();
  for (const wish of rows) {
    const code = codeOrNothing(wish);
    if (code !== undefined) rowsByCode.set(code, (rowsByCode.get(code) ?? 0) + 1);
  }
  return {
    codeOf(wish) {
      const code = codeOfWish(wish);
      return (rowsByCode.get(code) ?? 0) > 1 ? message(trackingTexts.nameRepeated, {}) : code;
    },
  };
}

/** A row that cannot be read says so itself and takes no code from the others. */
function codeOrNothing(wish: CodeWish): string | undefined {
  try {
    return codeOfWish(wish);
  } catch (error) {
    if (isInputError(error)) return undefined;
    throw error;
  }
}

function codeOfWish(wish: CodeWish): string {
  const style = headerKey(wish.style ?? 'plain');
  const name = personOf(wish.name);
  const plain = plainCode({ ...wish, name });
  if (style === 'plain') return plain;
  if (style === 'unguessable') return promoCode(name, String(wish.discount ?? ''));
  throw inputError(trackingTexts.mustBeStyle, { argument: 'style' });
}

/** Whom a name names: of a profile's address the handle. */
function personOf(name: string): string {
  if (isPlaceholder(name)) {
    throw inputError(trackingTexts.mustBeFilledIn, { argument: 'name', found: name });
  }
  return (name.includes('/') && readProfile(name)?.handle) || name;
}
