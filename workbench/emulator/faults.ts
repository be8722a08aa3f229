/** What goes wrong at a service call. `lockLost` makes the call throw as a lock that timed out. */
export type FaultKind = 'quota' | 'timeout' | 'exception' | 'lockLost';

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

/** Failures of every execution while the plan is set. */
export type FaultPlan = readonly Fault[];
