/** The moment of the benchmark's run. */
export const benchNowMs = Date.UTC(2026, 6, 1);
