/**
 * Why a call was refused, for code; the sentence for people travels beside it.
 * `input`: the person can mend it; `busy`: another run holds the lock; `conflict`: something is in
 * the way and a second, confirmed call may go through; `missing`: a tab or row is not there;
 * `permission`: Google refused; `unexpected`: a defect.
 */
export type FailureCode = 'input' | 'busy' | 'conflict' | 'missing' | 'permission' | 'unexpected';

/** What every call to the server answers, as JSON text, through the one door `callEndpoint`. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: FailureCode; readonly message: string };
