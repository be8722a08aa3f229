/** The moment of the benchmark's run, after its last conversion: what lies in the future is left out. */
export const benchNowMs = Date.UTC(2026, 7, 1);
