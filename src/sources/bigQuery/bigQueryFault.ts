import { faultOf, googleFault } from '../faults';
import { parseJson, textAt } from '../json';
import type { FaultKind, SourceAnswer, SourceFault } from '../source';

/** Details that BigQuery has no short code of its own for. */
export const concurrentUpdate = 'concurrentUpdate';
export const otherLocation = 'otherLocation';
export const billingNotEnabled = 'billingNotEnabled';

/** BigQuery's reasons that time mends. */
const passing: Readonly<Record<string, FaultKind>> = {
  backendError: 'unavailable',
  internalError: 'unavailable',
  jobBackendError: 'unavailable',
  jobInternalError: 'unavailable',
  rateLimitExceeded: 'throttled',
  jobRateLimitExceeded: 'throttled',
  tableUnavailable: 'unavailable',
  [concurrentUpdate]: 'throttled',
  quotaExceeded: 'usedUp',
};

/** The fault of an answer of BigQuery by its status and reason; null for a good one. */
export function bigQueryFault(answer: SourceAnswer): SourceFault | null {
  const fault = googleFault(answer);
  if (fault === null) return null;
  const error = textAt(parseJson(answer.body), 'error', 'message');
  return { ...fault, ...faultOfReason(fault.detail, error, fault.fault) };
}

/**
 * What a reason means. The words of a message are only searched, never passed on: they quote names and
 * statements.
 *
 * @param otherwise for a reason that nothing is known of
 */
export function faultOfReason(reason: string, words: string, otherwise: FaultKind): SourceFault {
  const detail = detailOf(reason, words);
  return faultOf(passing[detail] ?? otherwise, detail);
}

function detailOf(reason: string, words: string): string {
  if (/concurrent update|could not serialize access/i.test(words)) return concurrentUpdate;
  if (/was not found in location|does not exist in location/i.test(words)) return otherLocation;
  if (/billing (?:has not been|must be|is not) enabled|free tier/i.test(words)) {
    return billingNotEnabled;
  }
  return reason;
}
