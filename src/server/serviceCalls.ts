let calls = 0;

/** Counts one read or write of cells; every execution starts at zero, since its globals are fresh. */
export function countServiceCall(): void {
  calls += 1;
}

/** Reads and writes of cells in this execution so far. */
export function serviceCalls(): number {
  return calls;
}
