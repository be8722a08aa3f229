import { numberTexts } from '../../ground/text/numberTexts';
import { inputError } from '../inputError';
import { requireNotNegative } from '../inputRules';
import { betaQuantile } from '../statistics/beta';
import { defaultBunching } from './bunching';
import { mostCounted } from './costAndConversions';
import { defaultLevel, hull, type Range, rangeEnds } from './level';

/** Leads and how many of them were good. */
export interface QualifiedLeads {
  readonly qualified: number;
  readonly leads: number;
}

/**
 * The range that holds the true share of qualified leads around the observed share, from this row
 * alone. `undefined` without leads.
 *
 * @throws InputError when a value is negative, more leads qualify than there are, or the level is no level
 * @see Brown, Cai and DasGupta (2001), Interval estimation for a binomial proportion (Jeffreys' interval)
 */
export function leadQuality(
  { qualified, leads }: QualifiedLeads,
  level = defaultLevel,
): Range | undefined {
  requireQualifiedLeads({ qualified, leads });
  const ends = rangeEnds(level);
  if (leads === 0) return undefined;
  const good = 0.5 + qualified / defaultBunching;
  const bad = 0.5 + (leads - qualified) / defaultBunching;
  return hull({
    low: qualified === 0 ? 0 : betaQuantile(ends.low, good, bad),
    middle: qualified / leads,
    high: qualified === leads ? 1 : betaQuantile(ends.high, good, bad),
  });
}

/** @throws InputError when a count is negative or more leads qualify than there are */
function requireQualifiedLeads({ qualified, leads }: QualifiedLeads): void {
  requireNotNegative('qualified', qualified);
  requireNotNegative('leads', leads);
  if (leads > mostCounted) {
    throw inputError(numberTexts.mustNotExceed, { argument: 'leads', limit: mostCounted });
  }
  if (qualified > leads) {
    throw inputError(numberTexts.mustNotExceed, { argument: 'qualified', limit: 'leads' });
  }
}
