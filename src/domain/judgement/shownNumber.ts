/** Money in a sentence: whole from a thousand on, else the three digits that a small sample can carry. */
export function shownMoney(value: number): number {
  return Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(3));
}

/** A count in a sentence; shared credit shows one decimal. */
export function shownCount(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A fraction in a sentence as percent, two digits where it is small. */
export function shownPercent(fraction: number): number {
  const percent = fraction * 100;
  return percent >= 10 ? Math.round(percent) : Number(percent.toPrecision(2));
}
