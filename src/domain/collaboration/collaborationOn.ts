/**
 * Which of a creator's collaborations in one campaign something of a day belongs to: the latest that was
 * agreed by then, else the first. Of those without a known day the first has always been there; a later
 * one, such as a renewal, has not begun, so that it never takes what its forerunner earned.
 *
 * @param agreedOn day numbers in the order of the rows, NaN where unknown
 * @returns the place in the list, −1 when it is empty
 */
export function collaborationOn(agreedOn: readonly number[], day: number): number {
  const starts = agreedOn
    .map((start, place) => ({
      start: Number.isNaN(start) ? unknownStart(place) : start,
      place,
    }))
    .sort((a, b) => (a.start === b.start ? a.place - b.place : a.start - b.start));
  const begun = starts.filter(({ start }) => start <= day);
  return (begun[begun.length - 1] ?? starts[0])?.place ?? -1;
}

function unknownStart(place: number): number {
  return place === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
