import type { SourceFault, SourceRequest } from '../../sources/source';
import { isFault, type SourceAnswer } from '../../sources/source';
import type { ImportPorts } from './importPorts';

const mostAttempts = 5;
const firstWaitMs = 1000;
const longestOwnWaitMs = 32_000;

/** What was read, or the fault that patience did not cure and how long the service wants to be left alone. */
export type PatientOutcome<Found> = Found | (SourceFault & { readonly pauseMs: number });

/**
 * Asks until the answer can be used: waits as long as the service says, else twice as long each
 * time. Gives up when the faults go on, when waiting cannot help, or when the wait would outlast
 * this execution.
 */
export function patientFetch<Found extends object>(
  request: SourceRequest,
  read: (answer: SourceAnswer) => Found | SourceFault,
  ports: Pick<ImportPorts, 'fetch' | 'nowMs' | 'sleep'>,
  deadlineMs: number,
): PatientOutcome<Found> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = read(ports.fetch(request));
    if (!isFault(outcome)) return outcome;
    const waitMs =
      outcome.retryAfterMs ?? Math.min(longestOwnWaitMs, firstWaitMs * 2 ** (attempt - 1));
    const isCurable = /^(?:throttled|unavailable|garbled)$/.test(outcome.fault);
    if (!isCurable) return { ...outcome, pauseMs: 0 };
    if (attempt >= mostAttempts || ports.nowMs() + waitMs >= deadlineMs) {
      return { ...outcome, pauseMs: outcome.retryAfterMs ?? 0 };
    }
    ports.sleep(waitMs);
  }
}
