import { type Api, googleError, jsonAnswer } from './api';

/** What goes wrong with one answer. */
export type ApiFaultKind =
  | 'unauthorized'
  | 'forbidden'
  | 'tooMany'
  | 'serverError'
  | 'torn'
  | 'repeated'
  | 'vanished';

/** A fault at the n-th request (from 1); `field` is the one that vanishes from then on. */
export interface ApiFault {
  readonly atRequest: number;
  readonly kind: ApiFaultKind;
  readonly retryAfterSeconds?: number;
  readonly field?: string;
}

/** A service that fails as planned, whatever it is. */
export function withFaults(api: Api, plan: readonly ApiFault[]): Api {
  let requests = 0;
  let previous: ReturnType<Api> | null = null;
  return (request, secret) => {
    requests += 1;
    const fault = plan.find(({ atRequest }) => atRequest === requests);
    const gone = plan.find(({ kind, atRequest }) => kind === 'vanished' && atRequest <= requests);
    if (fault?.kind === 'repeated' && previous !== null) return previous;
    const failed = fault && failure(fault);
    if (failed) return failed;
    const answer = api(request, secret);
    previous = answer;
    if (fault?.kind === 'torn')
      return { ...answer, body: answer.body.slice(0, answer.body.length / 2) };
    return gone
      ? { ...answer, body: answer.body.split(`"${gone.field}"`).join('"renamed"') }
      : answer;
  };
}

function failure({ kind, retryAfterSeconds }: ApiFault): ReturnType<Api> | null {
  if (kind === 'unauthorized') return googleError(401, 'UNAUTHENTICATED');
  if (kind === 'forbidden') return googleError(403, 'PERMISSION_DENIED');
  if (kind === 'serverError') return jsonAnswer({ error: 'try later' }, 500);
  if (kind !== 'tooMany') return null;
  return googleError(429, 'rateLimitExceeded', { 'retry-after': String(retryAfterSeconds ?? 2) });
}
