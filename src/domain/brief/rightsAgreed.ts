import { rightsTexts } from '../../messages/rightsTexts';
import type { Brief } from './brief';
import { type Completeness, completeness } from './completeness';
import { rightsByUse } from './rightsByUse';

/** Whether all three questions are settled at once: where, how long each, may we cut and adapt. */
export function rightsAgreed(brief: Brief): Completeness {
  const uses = rightsByUse(brief);
  const durations = uses.length > 0 ? uses.map(({ months }) => months) : [brief.rightsMonths];
  return completeness([
    [uses.length > 0, rightsTexts.where],
    [durations.every((months) => months !== null && months > 0), rightsTexts.howLong],
    [brief.mayEdit !== null, rightsTexts.adapt],
  ]);
}
