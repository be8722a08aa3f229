/** A claim of an article, as a row of Benchmarks holds it. */
export interface ArticleClaim {
  readonly low: number;
  readonly high: number;
  readonly year: number | undefined;
  readonly source: string;
}

/** A claim beside the workbook's own figure. */
export type JudgedClaim =
  | { readonly state: 'reached' | 'not reached'; readonly figure: number }
  | { readonly state: 'locked'; readonly why: 'currency' | 'touchpoints' | 'reuse' | 'unknown' };

/**
 * The article says 8 to 10 dollars per 1,000 impressions *when content is used again*: without a second
 * touchpoint, or in another currency, it says nothing about this workbook.
 */
export function cpmClaim(
  claim: ArticleClaim,
  {
    currency,
    touchpoints,
    cpm,
  }: {
    readonly currency: string;
    readonly touchpoints: number;
    readonly cpm: number | undefined;
  },
): JudgedClaim {
  if (currency !== 'USD') return { state: 'locked', why: 'currency' };
  if (touchpoints < 2) return { state: 'locked', why: 'touchpoints' };
  if (cpm === undefined) return { state: 'locked', why: 'unknown' };
  return { state: cpm <= claim.high ? 'reached' : 'not reached', figure: cpm };
}

/** The article says 4 to 6 earned per 1 spent, of content that is both used again and tracked. */
export function earnedClaim(
  claim: ArticleClaim,
  earned: {
    readonly isReused: boolean;
    readonly isTracked: boolean;
    readonly perUnit: number | undefined;
  },
): JudgedClaim {
  if (!earned.isReused || !earned.isTracked) return { state: 'locked', why: 'reuse' };
  if (earned.perUnit === undefined) return { state: 'locked', why: 'unknown' };
  return { state: earned.perUnit >= claim.low ? 'reached' : 'not reached', figure: earned.perUnit };
}
