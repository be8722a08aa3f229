const SOLD_SIZES = [500, 1000, 2500, 5000, 10_000, 25_000, 50_000, 100_000];
const TOLERANCE = 0.01;
/** A gain that is uncertain by more than this share can't be told from a package by chance. */
const CERTAINTY = 0.02;

/** The package that a gain matches within 1 %, when the gain itself is known that well. */
export function packageSize(excess: number, noise: number): number | undefined {
  return SOLD_SIZES.find(
    (size) => Math.abs(excess - size) <= TOLERANCE * size && noise <= CERTAINTY * size,
  );
}
