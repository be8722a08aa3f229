let calls = 0;

/** Counts calls to Google services; every execution starts at zero, since its globals are fresh. */
export function countServiceCall(count = 1): void {
  calls += count;
}

/** Calls to Google services in this execution so far. */
export function serviceCalls(): number {
  return calls;
}
