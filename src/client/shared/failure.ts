import type { FailureCode } from '../../shared/answer';

/**
 * Why a call brought nothing back. `refused`: our server answered with a sentence; `accounts`:
 * Google mixed up the accounts that are signed in; `offline`: this computer has no connection;
 * `unreachable`: everything else between the sidebar and the server.
 */
export type Failure =
  | { readonly kind: 'refused'; readonly code: FailureCode; readonly message: string }
  | { readonly kind: 'accounts' | 'offline' | 'unreachable'; readonly detail: string };

const accountTrouble = /PERMISSION_DENIED|reading from storage|Authorization is required|권한/i;

/**
 * What an error of google.script.run most likely means.
 *
 * @param error what the failure handler was given
 * @param isOnline whether the browser believes that it has a connection
 * @see https://issuetracker.google.com/issues/69270374 (several accounts break sidebars)
 */
export function failureOf(error: unknown, isOnline: boolean): Failure {
  const detail = detailOf(error);
  if (accountTrouble.test(detail)) return { kind: 'accounts', detail };
  return { kind: isOnline ? 'unreachable' : 'offline', detail };
}

function detailOf(error: unknown): string {
  if (typeof error === 'string') return error;
  if (typeof error === 'object' && error !== null && 'message' in error)
    return String(error.message);
  return '';
}
