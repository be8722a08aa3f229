/** A sum together with the number of values in it. */
export interface Known {
  sum: number;
  count: number;
}

/** A sum of nothing. */
export function none(): Known {
  return { sum: 0, count: 0 };
}

/** Adds a value if it is known. */
export function addKnown(known: Known, value: number | undefined): void {
  if (value === undefined || Number.isNaN(value)) return;
  known.sum += value;
  known.count += 1;
}

/** The sum, or undefined when nothing was known. */
export function knownSum({ sum, count }: Known): number | undefined {
  return count === 0 ? undefined : sum;
}
