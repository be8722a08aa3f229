/** Followers from (inclusive) to (exclusive). */
export interface FollowerRange {
  readonly from: number;
  readonly to: number;
}

const everybody: FollowerRange = { from: 0, to: Number.POSITIVE_INFINITY };

const namedTiers: ReadonlyMap<string, FollowerRange> = new Map([
  ['', everybody],
  ['all', everybody],
  ['nano', { from: 0, to: 10_000 }],
  ['micro', { from: 10_000, to: 100_000 }],
  ['macro', { from: 100_000, to: 1_000_000 }],
  ['mega', { from: 1_000_000, to: Number.POSITIVE_INFINITY }],
]);

/**
 * The followers that a tier's text means: a name of TIER ("micro"), a range ("5k-20k", "5-20k",
 * "5,000–20,000"), an open one ("1M+", "<1k") or blank for everybody; undefined when it can't be read.
 */
export function followerRange(tier: string | undefined): FollowerRange | undefined {
  const text = (tier ?? '').toLowerCase().replace(/[\s,_]/g, '');
  const named = namedTiers.get(text);
  if (named !== undefined) return named;
  const match =
    /^([<>]?)(\d{1,12}(?:\.\d{1,6})?)([km]?)(?:[-–—~](\d{1,12}(?:\.\d{1,6})?)([km]?))?(\+?)$/.exec(
      text,
    );
  return match === null ? undefined : rangeOf(match);
}

function rangeOf([, sign, low, lowUnit, high, highUnit, plus]: RegExpExecArray):
  | FollowerRange
  | undefined {
  const from = Number(low) * multiplier(lowUnit || (high === undefined ? '' : highUnit));
  if (high !== undefined) {
    const to = Number(high) * multiplier(highUnit);
    return sign === '' && plus === '' && to > from ? { from, to } : undefined;
  }
  if (sign === '<') return { from: 0, to: from };
  return sign === '>' || plus === '+' ? { from, to: Number.POSITIVE_INFINITY } : undefined;
}

function multiplier(unit: string | undefined): number {
  return unit === 'm' ? 1_000_000 : unit === 'k' ? 1_000 : 1;
}
