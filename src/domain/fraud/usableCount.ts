/** More than there are people or views in the world. */
const MOST = 1e13;

/** A count that can be reckoned with: finite, not negative, not beyond all measure. */
export function usableCount(count: number | undefined): number | undefined {
  return count !== undefined && count >= 0 && count <= MOST ? count : undefined;
}
