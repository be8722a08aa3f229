/** The place of the first moment that is not before the instant; moments are in order. */
export function firstAt(momentsMs: ArrayLike<number>, instantMs: number): number {
  let from = 0;
  let to = momentsMs.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((momentsMs[middle] as number) < instantMs) from = middle + 1;
    else to = middle;
  }
  return from;
}
