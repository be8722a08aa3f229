import { orZero } from '../conversionMeasures';
import type { ReportedCount } from '../reported/reportedCounts';
import type { Assignment } from './assignment';

/** Below this share of known margins the others cannot be guessed from them. */
const leastKnownShare = 0.8;

/** Whether so many known returns out of so many conversions say what all of them returned. */
export function isKnownEnough(known: number, conversions: number): boolean {
  return conversions === 0 || known / conversions >= leastKnownShare;
}

/** Whether a creator's return in a campaign is known: enough margins, or what a lead is worth. */
export function isReturnKnown(assignment: Assignment): boolean {
  const { unmeasured, kind, leadValue, returns, conversions } = assignment;
  if (unmeasured !== undefined) return false;
  if (kind === 'lead') return !Number.isNaN(leadValue);
  return isKnownEnough(returns.count, conversions);
}

/** What a conversion of unknown margin is taken to return: the mean of the known ones. */
export function meanReturn({ returns }: Assignment): number {
  return returns.count === 0 ? 0 : returns.sum / returns.count;
}

/** What a report's conversions returned: their margin, or what its leads are worth; NaN when unknown. */
export function reportedReturn(
  { kind, leadValue }: Pick<Assignment, 'kind' | 'leadValue'>,
  { margin, leads }: Pick<ReportedCount, 'margin' | 'leads'>,
): number {
  return kind === 'lead' ? leadValue * orZero(leads) : margin;
}
