import { type Funnel, type FunnelStep, funnelSteps, type Passage, passageOf } from './funnel';

/** Passages of one step over many rows. */
interface StepTotal extends Passage {
  readonly rows: number;
}

/** Your own history: every step summed over the rows that know it. */
export type FunnelHistory = ReadonlyMap<FunnelStep, StepTotal>;

/** The typical share that goes on, by step, as a table of benchmarks has it. */
export type FunnelBenchmarks = ReadonlyMap<FunnelStep, number>;

/** What a step should be: the other rows' passage, or a typical share. */
export type StepReference =
  | { readonly kind: 'history'; readonly passage: Passage }
  | { readonly kind: 'benchmark'; readonly share: number };

/** One other row may be a freak; two are a comparison. */
const FEWEST_OTHER_ROWS = 2;

/** Sums the rows into a history. */
export function funnelHistory(rows: readonly Funnel[]): FunnelHistory {
  const history = new Map<FunnelStep, StepTotal>();
  for (const { step } of funnelSteps) {
    let total: StepTotal = { came: 0, went: 0, rows: 0 };
    for (const row of rows) {
      const passage = passageOf(row, step);
      if (!passage || !(passage.came > 0 && passage.went >= 0)) continue;
      total = {
        came: total.came + passage.came,
        went: total.went + passage.went,
        rows: total.rows + 1,
      };
    }
    history.set(step, total);
  }
  return history;
}

/**
 * What a step of this funnel should be: the rest of the history first, the benchmark second.
 *
 * @param isInHistory whether the funnel is one of the rows that the history sums
 */
export function stepReference(
  step: FunnelStep,
  own: Passage,
  { history, benchmarks, isInHistory }: FunnelReferences,
): StepReference | undefined {
  const total = history.get(step);
  const self = isInHistory ? { ...own, rows: 1 } : { came: 0, went: 0, rows: 0 };
  if (total && total.rows - self.rows >= FEWEST_OTHER_ROWS && total.went > self.went) {
    const passage = { came: total.came - self.came, went: total.went - self.went };
    return { kind: 'history', passage };
  }
  const share = benchmarks.get(step);
  return share === undefined ? undefined : { kind: 'benchmark', share };
}

/** Everything that a funnel can be compared with. */
export interface FunnelReferences {
  readonly history: FunnelHistory;
  readonly benchmarks: FunnelBenchmarks;
  readonly isInHistory: boolean;
}
