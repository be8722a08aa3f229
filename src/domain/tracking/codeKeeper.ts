import { type Message, message } from '../../ground/text/text';
import { trackingTexts } from '../../messages/trackingTexts';
import { promoCode } from './promoCode';

/** Promo codes for a whole list, in which no two creators may share one. */
export interface CodeKeeper {
  /** The code, or what to do when another row of the list gets the same one. */
  codeOf(name: string, salt: string | undefined): string | Message;
}

/** Knows which rows of a list would get the same code: such a code would credit nobody. */
export function codeKeeper(
  rows: readonly (readonly [name: string, salt: string | undefined])[],
): CodeKeeper {
  const codes = new Map<string, string>();
  const rowsByCode = new Map<string, number>();
  for (const [name, salt] of rows) {
    const code = codes.get(keyOf(name, salt)) ?? promoCode(name, salt);
    codes.set(keyOf(name, salt), code);
    rowsByCode.set(code, (rowsByCode.get(code) ?? 0) + 1);
  }
  return {
    codeOf(name, salt) {
      const code = codes.get(keyOf(name, salt)) ?? promoCode(name, salt);
      return (rowsByCode.get(code) ?? 0) > 1 ? message(trackingTexts.nameRepeated, {}) : code;
    },
  };
}

function keyOf(name: string, salt = ''): string {
  return `${salt}\n${name}`;
}
