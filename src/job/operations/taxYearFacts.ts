import { isForeign } from '../../domain/money/isForeign';
import { type TaxYear, taxYears } from '../../domain/payouts/taxYears';
import { dayText } from '../../ground/time/calendarDay';
import type { OperationsBook } from './operationsBook';

/** What each creator was paid a year beside the sum from which it is reported, by the Tax tab's rules. */
export function taxYearFacts({
  payouts,
  collaborations,
  tax,
  settings,
}: OperationsBook): TaxYear[] {
  const creatorOf = new Map(collaborations.map((row) => [row.collab_id, row.creator_id]));
  const rules = tax
    .filter(({ applies, threshold }) => applies === 'report' && threshold !== null)
    // A threshold in dollars says nothing about sums in another currency.
    .filter(({ currency }) => !isForeign(currency, settings.currency))
    .map(({ kind, threshold, valid_from }) => ({
      kind,
      threshold: threshold ?? 0,
      validFrom: valid_from,
    }));
  const payments = payouts.flatMap(
    ({ collab_id, tax_kind, amount, currency, paid_on, state, method }) =>
      state !== 'paid' ||
      paid_on === null ||
      tax_kind === null ||
      isForeign(currency, settings.currency)
        ? []
        : [
            {
              creatorId: creatorOf.get(collab_id) ?? '',
              taxKind: tax_kind,
              amount,
              year: Number(dayText(paid_on).slice(0, 4)),
              method: method ?? '',
            },
          ],
  );
  return taxYears(payments, rules);
}
