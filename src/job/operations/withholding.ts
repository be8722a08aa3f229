import { type TaxRule, taxRulesOn, withheldOf } from '../../domain/collaboration/withholding';
import { inCurrency, smallestUnit } from '../../domain/money/inCurrency';
import { isForeign } from '../../domain/money/isForeign';
import type { Row } from '../../workbook/schema/row';
import type { OperationsBook } from './operationsBook';

type Taxed = Pick<Row<'Payouts'>, 'tax_kind' | 'amount' | 'currency'>;
type TaxBook = Pick<OperationsBook, 'tax' | 'settings'>;

/** What is kept back of a payment and what the creator gets; null where the Tax tab does not say. */
export interface Withholding {
  readonly withheld: number | null;
  readonly net: number | null;
}

const unknown: Withholding = { withheld: null, net: null };

/** What the rows of Tax that hold on a day (day number) keep back of a payment with a tax kind. */
export function withholdingOn(payout: Taxed, day: number, { tax, settings }: TaxBook): Withholding {
  const rows = tax.filter(({ kind, valid_from }) => kind === payout.tax_kind && valid_from <= day);
  const currency = payout.currency ?? settings.currency;
  // A threshold in won says nothing about an amount in dollars.
  const isElsewhere = rows.some(
    (row) => row.currency !== null && isForeign(row.currency, currency),
  );
  const isComplete = rows.every(({ applies, rate }) => applies !== 'withhold' || rate !== null);
  const isSaid = rows.some(({ applies }) => applies !== null);
  if (payout.tax_kind === null || !isSaid || isElsewhere || !isComplete) return unknown;
  const rules = taxRulesOn(withholdRules(rows, currency), payout.tax_kind, day);
  const withheld = inCurrency(withheldOf(payout.amount, rules), currency);
  return { withheld, net: inCurrency(payout.amount - withheld, currency) };
}

/**
 * What is to stand in the row of a payment on a day. An amount that somebody typed stays: it is one that no
 * row of Tax, whenever it began, would have given.
 *
 * @param before the payment as it stands; undefined for a new one
 */
export function withholdingToWrite(
  payout: Taxed,
  before: Row<'Payouts'> | undefined,
  day: number,
  book: TaxBook,
): Partial<Withholding> {
  if (payout.tax_kind === null && (before?.tax_kind ?? null) === null) return {};
  if (before !== undefined && isTyped(before, book)) {
    const currency = payout.currency ?? book.settings.currency;
    return { net: inCurrency(payout.amount - (before.withheld ?? 0), currency) };
  }
  return withholdingOn(payout, day, book);
}

function isTyped(payout: Row<'Payouts'>, book: TaxBook): boolean {
  if (payout.withheld === null) return false;
  const starts = book.tax.map(({ valid_from }) => valid_from);
  return !starts.some((day) => withholdingOn(payout, day, book).withheld === payout.withheld);
}

/** A part without a unit of its own is cut down to the smallest unit of the payment's currency. */
function withholdRules(rows: readonly Row<'Tax'>[], currency: string | null): TaxRule[] {
  return rows
    .filter(({ applies }) => applies === 'withhold')
    .map((row) => ({
      kind: row.kind,
      rate: row.rate ?? 0,
      deductionShare: row.deduction_share ?? 0,
      threshold: row.threshold ?? 0,
      rounding: row.rounding || smallestUnit(currency),
      validFrom: row.valid_from,
    }));
}
