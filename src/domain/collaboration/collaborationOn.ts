/**
 * Which of a creator's collaborations in one campaign something of a day belongs to: the latest that was
 * agreed by then, else the first.
 *
 * @param agreedOn day numbers, NaN where unknown (such a one has always been there)
 * @returns the place in the list, −1 when it is empty
 */
export function collaborationOn(agreedOn: readonly number[], day: number): number {
  const starts = agreedOn
    .map((start, place) => ({
      start: Number.isNaN(start) ? Number.NEGATIVE_INFINITY : start,
      place,
    }))
    .sort((a, b) => (a.start === b.start ? a.place - b.place : a.start - b.start));
  const begun = starts.filter(({ start }) => start <= day);
  return (begun[begun.length - 1] ?? starts[0])?.place ?? -1;
}
