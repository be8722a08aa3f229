/** The stages of a run, in order. */
export const runStages = ['importing', 'reading', 'computing', 'writing'] as const;

/** A stage of a run. */
export type RunStage = (typeof runStages)[number];

/**
 * How far the job is, for a page that asks every few seconds while `runJob` is under way. Calls run
 * side by side, so a page can ask and stop while it waits for the run's own answer.
 * `interrupted`: Google cut the last execution off, or it has left the rest to the next one; the
 * daily run or the next "run now" goes on from there.
 */
export type JobProgress =
  | { readonly state: 'idle' }
  | { readonly state: 'interrupted'; readonly startedAtMs: number }
  | {
      readonly state: 'running';
      readonly stage: RunStage;
      readonly startedAtMs: number;
      readonly elapsedMs: number;
      /** Rows read once they are counted, then rows written. */
      readonly rowsDone: number;
      /** 0 until the run knows what it will write. */
      readonly rowsTotal: number;
      /** From the durations of the last runs; null before the first run or when this one is slower. */
      readonly remainingMs: number | null;
      /** Whether somebody asked the run to stop; it does so before its next write. */
      readonly isStopping: boolean;
    };
