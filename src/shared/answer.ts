/**
 * Why a call was refused, for code; the sentence for people travels beside it.
 * `input`: the person can mend it; `permission`: Google refused; `unexpected`: a defect.
 */
export type FailureCode = 'input' | 'permission' | 'unexpected';

/** What every call to the server answers, as JSON text, through the one door `callEndpoint`. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: FailureCode; readonly message: string };
