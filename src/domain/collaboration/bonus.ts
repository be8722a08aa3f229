/** A bonus rule: what is paid on top of the fee, counted from in-window results only. */
export interface BonusRule {
  /** From how many on. */
  readonly from: number;
  /** Paid once, or for each unit above `from`. */
  readonly amount: number;
  readonly per: 'once' | 'each_unit';
  /** The most it can be; undefined without a cap. */
  readonly cap?: number | undefined;
}

/** The bonus that a result earns, in money: never negative, never above the cap. */
export function bonusOf(
  { from, amount, per, cap = Number.POSITIVE_INFINITY }: BonusRule,
  result: number,
): number {
  const units = per === 'once' ? Number(result >= from) : Math.max(0, result - from);
  return Math.min(cap, units * amount);
}
