import { requirePositive } from '../inputRules';
import { defaultBunching } from './bunching';
import { type CostAndConversions, requireCostAndConversions } from './costAndConversions';

/** A row, what its CPA was expected to be, and how bunched its conversions come. */
export interface Evidence extends CostAndConversions {
  /** CPA that one order's worth of prior knowledge lies around; nothing is expected when left out */
  readonly expectedCpa?: number | undefined;
  /** conversions that say as much as one independent conversion; 1.5 when left out */
  readonly bunching?: number | undefined;
}

/**
 * What to believe about conversions per unit of money: a gamma distribution.
 * Shape counts independent conversions, rate is money.
 */
export interface Belief {
  readonly shape: number;
  readonly rate: number;
}

/** What is believed when nothing was expected: Jeffreys' prior of a Poisson rate. */
const NOTHING_EXPECTED: Belief = { shape: 0.5, rate: 0 };

/**
 * What to believe about a row after seeing it. Conversions are quasi-Poisson, so `bunching` of them
 * count as one. An expected CPA weighs one order, before which CPA is as likely below as above it.
 *
 * @throws InputError when cost or conversions is negative, or expectedCpa or bunching is not above zero
 * @see Wedderburn (1974); McCullagh and Nelder, Generalized Linear Models, chapter 9
 */
export function belief({
  cost,
  conversions,
  expectedCpa,
  bunching = defaultBunching,
}: Evidence): Belief {
  requireCostAndConversions({ cost, conversions });
  if (expectedCpa !== undefined) requirePositive('expected_cpa', expectedCpa);
  requirePositive('bunching', bunching);
  const before =
    expectedCpa === undefined ? NOTHING_EXPECTED : { shape: 1, rate: expectedCpa * Math.LN2 };
  return { shape: before.shape + conversions / bunching, rate: before.rate + cost / bunching };
}
