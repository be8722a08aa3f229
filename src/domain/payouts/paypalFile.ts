import { machineAmount } from '../money/inCurrency';
import { neutralCell } from './neutralCell';

/** A payment of a PayPal file. */
export interface PaypalPayment {
  readonly email: string;
  readonly amount: number;
  /** ISO code. */
  readonly currency: string;
  /** Up to 30 characters without spaces. */
  readonly customerId: string;
  readonly note: string;
}

/** PayPal takes so many rows a file. */
const mostRows = 5000;

/**
 * PayPal's payment files, one a currency: no header; e-mail, amount, currency, customer id, note, wallet
 * (docs.paypal.ai, web upload).
 */
export function paypalFiles(
  payments: readonly PaypalPayment[],
): { readonly currency: string; readonly text: string }[] {
  const currencies = [...new Set(payments.map(({ currency }) => currency))];
  return currencies.flatMap((currency) => {
    const own = payments.filter((payment) => payment.currency === currency);
    const files: { currency: string; text: string }[] = [];
    for (let from = 0; from < own.length; from += mostRows) {
      const rows = own.slice(from, from + mostRows).map(rowOf);
      files.push({ currency, text: `${rows.join('\r\n')}\r\n` });
    }
    return files;
  });
}

function rowOf({ email, amount, currency, customerId, note }: PaypalPayment): string {
  const id = customerId.replace(/\s+/g, '').slice(0, 30);
  const cells = [
    email,
    machineAmount(amount, currency),
    currency,
    id,
    note.slice(0, 400),
    'PAYPAL',
  ];
  return cells.map((cell) => quoted(neutralCell(cell))).join(',');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
