import { inCurrency } from '../../../domain/money/inCurrency';
import type { TemplateLine } from '../../../domain/payouts/fillPayoutTemplate';
import type { ResultOf } from '../../../shared/endpoints';

/**
 * One line a creator and currency: a template has one row for each recipient, however many payments go there, and
 * amounts of two currencies are never added up.
 */
export function templateLines(lines: ResultOf<'exportPayouts'>['lines']): TemplateLine[] {
  const sums = new Map<
    string,
    { amount: number; references: string[]; creator: string; currency: string }
  >();
  for (const { creator, amount, currency, reference } of lines) {
    const key = JSON.stringify([creator, currency]);
    const line = sums.get(key) ?? { amount: 0, references: [], creator, currency };
    line.amount += amount;
    line.references.push(reference);
    sums.set(key, line);
  }
  return [...sums.values()].map(({ creator, currency, amount, references }) => ({
    key: creator,
    amount: inCurrency(amount, currency),
    currency,
    reference: references.join(' '),
  }));
}
