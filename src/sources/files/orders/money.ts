/** Money without the dust of binary fractions; three decimals, as the finest currencies have. */
export function money(amount: number): number {
  return Math.round((amount + Number.EPSILON * amount) * 1000) / 1000;
}

const halfOfTheSmallestCoin = 0.005;

/**
 * The part of the revenue that a refund takes back: shops refund tax and shipping along with it.
 * A refund of just the goods' price gives all of the revenue back.
 *
 * @param goods the goods' price in the shop's basis, when it is not the revenue
 */
export function refundShare(
  refund: number | null,
  total: number | null,
  revenue: number | null,
  goods: number | null = revenue,
): number | null {
  if (refund === null || revenue === null) return null;
  const back = Math.abs(refund);
  if (goods !== null && goods > 0 && Math.abs(back - goods) < halfOfTheSmallestCoin) return revenue;
  const paid = total ?? revenue;
  return paid > 0 ? revenue * Math.min(1, back / paid) : 0;
}
