import { numberTexts } from '../../ground/text/numberTexts';
import { inputError } from '../inputError';
import { requireNotNegative } from '../inputRules';
import { betaQuantile } from '../statistics/beta';
import { mostCounted } from './conversionPrior';
import { defaultLevel, type Range, rangeEnds } from './level';
import type { SharePrior } from './sharePrior';

/** Leads and how many of them were good. */
export interface QualifiedLeads {
  readonly qualified: number;
  readonly leads: number;
}

/**
 * The range that holds the true share of qualified leads, and the shrunk share in its middle.
 *
 * @param prior what is known from all rows, in leads
 * @throws InputError when a value is negative, more leads qualify than there are, or the level is no level
 * @see Gelman et al., Bayesian Data Analysis, section 2.4 (binomial model with a beta prior)
 */
export function leadQuality(
  { qualified, leads }: QualifiedLeads,
  prior: SharePrior,
  level = defaultLevel,
): Range {
  requireQualifiedLeads({ qualified, leads });
  const ends = rangeEnds(level);
  const good = prior.successes + qualified;
  const bad = prior.failures + leads - qualified;
  return {
    low: betaQuantile(ends.low, good, bad),
    middle: good / (good + bad),
    high: betaQuantile(ends.high, good, bad),
  };
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
