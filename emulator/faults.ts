/**
 * What goes wrong at a service call. `lockLost` also takes away every lock the execution holds; `partial` lets a
 * `Range.setValues` write the first half of its rows, and is an exception at any other call.
 */
export type FaultKind = 'quota' | 'timeout' | 'exception' | 'lockLost' | 'partial';

/** One planned failure: at the n-th service call of an execution, or at the n-th call of one method. */
export interface Fault {
  /** 1-based count of calls that match `method` (of all calls without it). */
  readonly atCall: number;
  /** `Class.method`, e.g. `Range.setValues`. */
  readonly method?: string;
  readonly kind: FaultKind;
  /** Google's words instead of the usual ones of this kind. */
  readonly message?: string;
}

/** Failures of every menu, trigger and page execution while the plan is set; cells are spared. */
export type FaultPlan = readonly Fault[];

const WORDS: Record<FaultKind, (call: string) => string> = {
  quota: (call) => `Service invoked too many times for one day: ${call.split('.')[0]}.`,
  timeout: () => 'Exceeded maximum execution time',
  exception: () => "We're sorry, a server error occurred. Please wait a bit and try again.",
  partial: () => "We're sorry, a server error occurred. Please wait a bit and try again.",
  lockLost: () => 'Lock timeout: another process was holding the lock for too long.',
};

/** The failure due at this call, with the words to throw. */
export function faultAt(
  plan: FaultPlan,
  call: string,
  totalCalls: number,
  callsOfMethod: number,
): { kind: FaultKind; message: string } | undefined {
  const due = plan.find((fault) =>
    fault.method === undefined
      ? fault.atCall === totalCalls
      : fault.method === call && fault.atCall === callsOfMethod,
  );
  return due && { kind: due.kind, message: due.message ?? WORDS[due.kind](call) };
}
