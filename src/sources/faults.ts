import { listAt, parseJson, textAt } from './json';
import type { FaultKind, SourceAnswer, SourceFault } from './source';

const usedUpReasons = /^(?:quotaExceeded|dailyLimitExceeded|RESOURCE_EXHAUSTED)$/;
const throttledReasons = /^(?:rateLimitExceeded|userRateLimitExceeded|processingFailure)$/;
const longestDetail = 60;

/** The fault of an answer by its status alone; null for a good one. */
export function httpFault({ status, headers, body }: SourceAnswer): SourceFault | null {
  if (status >= 200 && status < 300) return null;
  return faultOf(kindOfStatus(status), reasonOf(parseJson(body)), retryAfterOf(headers));
}

/**
 * The fault of an answer of a Google service. A used-up quota comes as 403 or 429 with its reason;
 * tokens by the hour come back, those by the day do not before midnight.
 */
export function googleFault(answer: SourceAnswer): SourceFault | null {
  const fault = httpFault(answer);
  if (fault === null) return null;
  const { status, headers } = answer;
  if (throttledReasons.test(fault.detail)) return { ...fault, fault: 'throttled' };
  const isUsedUp =
    usedUpReasons.test(fault.detail) && (status === 403 || headers['retry-after'] === undefined);
  return isUsedUp ? { ...fault, fault: 'usedUp' } : fault;
}

/** A fault of a service; of its own words only a short code is kept. */
export function faultOf(
  fault: FaultKind,
  detail = '',
  retryAfterMs: number | null = null,
): SourceFault {
  return { fault, detail: shortCode(detail), retryAfterMs };
}

/** A fault for a field that an answer always had and has no more. */
export function vanished(field: string): SourceFault {
  return faultOf('changed', field);
}

function kindOfStatus(status: number): FaultKind {
  if (status === 401) return 'signIn';
  if (status === 403) return 'forbidden';
  if (status === 429) return 'throttled';
  return status >= 500 || status === 408 || status === 0 ? 'unavailable' : 'rejected';
}

/** The service's machine-readable reason; its free text may quote a request and is left alone. */
function reasonOf(body: unknown): string {
  const first = listAt(body, 'error', 'errors')?.[0];
  return (
    textAt(first, 'reason') || textAt(body, 'error', 'status') || textAt(body, 'error', 'code')
  );
}

/** Seconds, or a moment that is measured by the answer's own clock. */
function retryAfterOf(headers: SourceAnswer['headers']): number | null {
  const told = textAt(headers, 'retry-after').trim();
  if (/^\d{1,6}(?:\.\d{1,3})?$/.test(told)) return Math.ceil(Number(told) * 1000);
  const waitMs = Date.parse(told) - Date.parse(textAt(headers, 'date'));
  return Number.isNaN(waitMs) ? null : Math.max(0, waitMs);
}

function shortCode(detail: string): string {
  return /^[\w.\-[\]]*$/.test(detail) ? detail.slice(0, longestDetail) : '';
}
