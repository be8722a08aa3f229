import { dayNumber } from '../../ground/time/calendarDay';
import { inParts } from '../money/inCurrency';

/** A payment as far as yearly sums ask. */
export interface YearlyPayment {
  readonly creatorId: string;
  readonly taxKind: string;
  readonly amount: number;
  /** Calendar year of the payment. */
  readonly year: number;
  /** 'card' and 'paypal' are reported by the processor. */
  readonly method: string;
}

/** A yearly sum to watch: a row of Tax that applies to reports. */
export interface ReportRule {
  readonly kind: string;
  readonly threshold: number;
  /** Day number. */
  readonly validFrom: number;
}

/** What a creator was paid in a year, beside the sum from which it is reported. */
export interface TaxYear {
  readonly creatorId: string;
  readonly kind: string;
  readonly year: number;
  readonly paid: number;
  readonly threshold: number;
  readonly state: 'below' | 'near' | 'reached';
}

/** From this share of the threshold on somebody should collect the form. */
const nearShare = 0.8;
const byProcessor: ReadonlySet<string> = new Set(['card', 'paypal']);

/**
 * Payments of each creator and calendar year against the threshold of that year: the latest that began
 * before it ended. Card and PayPal payments are left out: the processor reports them.
 */
export function taxYears(
  payments: readonly YearlyPayment[],
  rules: readonly ReportRule[],
): TaxYear[] {
  const sums = new Map<string, TaxYear>();
  for (const { creatorId, taxKind, amount, year, method } of payments) {
    const rule = ruleOf(rules, taxKind, year);
    if (rule === undefined || byProcessor.has(method)) continue;
    const key = `${creatorId}\n${taxKind}\n${year}`;
    const paid = inParts((sums.get(key)?.paid ?? 0) + amount, null);
    const { threshold } = rule;
    const place = { creatorId, kind: taxKind, year, threshold };
    sums.set(key, { ...place, paid, state: stateOf(paid, threshold) });
  }
  return [...sums.values()];
}

function ruleOf(rules: readonly ReportRule[], kind: string, year: number) {
  const nextYear = dayNumber(year + 1, 1, 1);
  return rules
    .filter((rule) => rule.kind === kind && rule.validFrom < nextYear && rule.threshold > 0)
    .sort((a, b) => b.validFrom - a.validFrom)[0];
}

function stateOf(paid: number, threshold: number): TaxYear['state'] {
  if (paid >= threshold) return 'reached';
  return paid >= nearShare * threshold ? 'near' : 'below';
}
