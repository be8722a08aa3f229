/**
 * The subtotal without the tax in it. Shops that sell at prices with tax have a total of subtotal
 * and shipping alone, and the tax stands in both by share.
 */
export function netOfTax(
  subtotal: number | null,
  shipping: number | null,
  taxes: number | null,
  total: number | null,
): number | null {
  if (subtotal === null) return null;
  const goodsAndShipping = subtotal + (shipping ?? 0);
  const isTaxIncluded =
    total !== null &&
    Math.abs(total - goodsAndShipping) <= Math.abs(total - goodsAndShipping - (taxes ?? 0));
  if (!isTaxIncluded || taxes === null || goodsAndShipping <= 0) return subtotal;
  return subtotal - (taxes * subtotal) / goodsAndShipping;
}
