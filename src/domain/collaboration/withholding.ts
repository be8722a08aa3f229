/** One part of a tax: several rows of one kind are parts of the same tax, such as a national and a local one. */
export interface TaxRule {
  readonly kind: string;
  /** Share of the taxable part. */
  readonly rate: number;
  /** Share of the amount that is not taxed. */
  readonly deductionShare: number;
  /** Payments below it are not taxed. */
  readonly threshold: number;
  /** Each part is cut down to this unit, such as 10 won; 0 for hundredths. */
  readonly rounding: number;
  /** Day number from which the rule holds. */
  readonly validFrom: number;
}

/** The rules of a kind that hold on a day: those with the latest start up to it. */
export function taxRulesOn(rules: readonly TaxRule[], kind: string, day: number): TaxRule[] {
  const begun = rules.filter((rule) => rule.kind === kind && rule.validFrom <= day);
  const latest = Math.max(...begun.map(({ validFrom }) => validFrom));
  return begun.filter(({ validFrom }) => validFrom === latest);
}

/** What is kept back of a payment for tax, each part cut down to its unit. A correction below zero keeps back nothing. */
export function withheldOf(amount: number, rules: readonly TaxRule[]): number {
  return rules.reduce((total, rule) => {
    if (amount <= 0 || amount < rule.threshold) return total;
    const unit = rule.rounding > 0 ? rule.rounding : 0.01;
    const part = amount * (1 - rule.deductionShare) * rule.rate;
    // A part that is a whole number of units but for binary fractions loses none.
    return total + Math.floor(part / unit + 1e-9) * unit;
  }, 0);
}
