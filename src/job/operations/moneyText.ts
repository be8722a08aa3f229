import { currencyDecimals } from '../../domain/money/currencyDecimals';
import { type Message, message } from '../../ground/text/text';
import { healthTexts } from '../../messages/healthTexts';

/** An amount with its currency: USD 1,250.50. A whole one goes without decimals. */
export function moneyText(amount: number, currency: string | null): Message {
  const decimals = currencyDecimals(currency);
  const rounded = Number(amount.toFixed(decimals));
  const shown = { amount: rounded, decimals: Number.isInteger(rounded) ? 0 : decimals };
  return currency === null
    ? message(healthTexts.bareAmount, { amount: shown })
    : message(healthTexts.amountOf, { amount: shown, currency });
}
