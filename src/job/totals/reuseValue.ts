import { ugcValue } from '../../domain/money/ugcValue';

/** One reuse of a post; days are day numbers, NaN = unknown. */
export interface AssetUse {
  readonly startedOn: number;
  /** Last day of the licence. */
  readonly rightsUntil: number;
  /** The post's publication, from which the licence runs. */
  readonly licensedFrom: number;
  readonly licencePrice: number;
  readonly productionAvoided: number;
  readonly today: number;
}

const daysPerMonth = 365.25 / 12;

/**
 * What a reuse was worth up to today: the smaller of licence price and avoided production (or the
 * one that is known), spread evenly over the licensed days. 0 while unused, and when the end of the
 * rights or both values are unknown.
 */
export function reuseValueOf(use: AssetUse): number {
  const { licencePrice, productionAvoided, startedOn, rightsUntil, today } = use;
  const price = Number.isNaN(licencePrice) ? productionAvoided : licencePrice;
  const production = Number.isNaN(productionAvoided) ? licencePrice : productionAvoided;
  const from = Number.isNaN(use.licensedFrom) ? startedOn : Math.min(use.licensedFrom, startedOn);
  const licensedDays = rightsUntil - from + 1;
  const usedDays = Math.min(today, rightsUntil) - startedOn + 1;
  if (!(price >= 0 && production >= 0 && licensedDays > 0 && usedDays > 0)) return 0;
  return ugcValue({
    licencePrice: price,
    productionAvoided: production,
    monthsUsed: usedDays / daysPerMonth,
    monthsLicensed: licensedDays / daysPerMonth,
  });
}
