import type { PastMonth } from './budgetCreator';

/** How the next post of a creator is worth less than the one before. */
export interface FatigueCurve {
  /** exponent of the number of posts in one month; 1 for none */
  readonly withinMonth: number;
  /** loss per post still remembered from earlier months; 0 for none */
  readonly acrossMonths: number;
  /** how likely the curve is before any data */
  readonly weight: number;
}

/** Three curves that a month of posts may follow: hardly, some, strong fatigue. */
export const fatigueCurves: readonly FatigueCurve[] = [
  { withinMonth: 0.9, acrossMonths: 0.05, weight: 0.3 },
  { withinMonth: 0.75, acrossMonths: 0.1, weight: 0.45 },
  { withinMonth: 0.6, acrossMonths: 0.25, weight: 0.25 },
];

/** The curve in the middle, where one has to be assumed. */
export const usualCurve = fatigueCurves[1] as FatigueCurve;

/**
 * What `posts` posts of a month count for, in posts without any fatigue: posts^b · exp(−k · stock).
 *
 * @param stock posts of earlier months still remembered: half of them each month
 */
export function effectivePosts(posts: number, stock: number, curve: FatigueCurve): number {
  return posts === 0 ? 0 : posts ** curve.withinMonth * Math.exp(-curve.acrossMonths * stock);
}

/** Posts still remembered after a month with `posts` more. */
export function stockAfter(stock: number, posts: number): number {
  return stock / 2 + posts;
}

/** Effective money of a month over the margin of one conversion. */
export function exposureOf(
  { cost, posts }: PastMonth,
  margin: number,
  stock: number,
  curve: FatigueCurve,
): number {
  if (posts === 0) return 0;
  return ((cost / posts) * effectivePosts(posts, stock, curve)) / margin;
}
