import { cleanText } from './cleanText';
import { currenciesOfWord } from './currencyWords';

const wordsAndSigns = /\p{Sc}|(?:원정|원|유로|엔|위안|달러)|[\p{Script=Latin}]+/gu;

/**
 * Whether an amount's text names a currency that cannot be the one it is read as: "USD 40" where euros
 * are counted. "$" may be any dollar or peso.
 *
 * @param currency an ISO 4217 code; anything else says nothing
 */
export function namesOtherCurrency(text: string, currency: string): boolean {
  const own = currency.trim().toLowerCase();
  if (currenciesOfWord(own)?.[0] !== own) return false;
  const found = cleanText(text).toLowerCase().match(wordsAndSigns) ?? [];
  return found.some((word) => currenciesOfWord(word)?.includes(own) === false);
}
