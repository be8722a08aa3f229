/** One deliverable as far as its dates are known; day numbers, undefined when blank. */
export interface DeliverableDates {
  readonly dueOn: number;
  readonly submittedOn: number | undefined;
  readonly decidedOn: number | undefined;
  readonly liveOn: number | undefined;
}

/** A count out of a number of cases: shown as "1 of 2", never as 50 %. */
export interface CountOf {
  readonly count: number;
  readonly of: number;
}

/** How reliably work is delivered, and how fast we answer. */
export interface DeliverableRates {
  /** Median days between a draft and our decision; undefined before the first decision. */
  readonly ourDelayDays: number | undefined;
  /** Live by the due day, of those whose due day has passed. */
  readonly onTime: CountOf;
  /** Live at all, of those whose due day has passed. */
  readonly delivered: CountOf;
}

/** @param today day number */
export function deliverableRates(
  deliverables: readonly DeliverableDates[],
  today: number,
): DeliverableRates {
  const due = deliverables.filter(({ dueOn, liveOn }) => dueOn < today || liveOn !== undefined);
  const live = due.filter(({ liveOn }) => liveOn !== undefined && liveOn <= today);
  const onTime = live.filter(({ dueOn, liveOn }) => (liveOn as number) <= dueOn);
  const delays = deliverables.flatMap(({ submittedOn, decidedOn }) =>
    submittedOn === undefined || decidedOn === undefined ? [] : [decidedOn - submittedOn],
  );
  return {
    ourDelayDays: median(delays),
    onTime: { count: onTime.length, of: due.length },
    delivered: { count: live.length, of: due.length },
  };
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
