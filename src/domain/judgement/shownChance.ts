/** Beyond the one, and below the other, a chance is not told more exactly. */
const SURE = 0.99;
const UNLIKELY = 0.01;
/** What a cell that is shown as 0.0% holds at most and at least. */
const SUREST_CELL = 0.999;

/**
 * A way to write chances: nothing is ever certain, so none reads 0% or 100%, but <1% or >99%.
 *
 * @param percentText writes a probability as percent, with its sign or without
 */
export function chanceFormat(
  percentText: (probability: number) => string,
): (probability: number) => string {
  return (probability) => {
    if (probability > SURE) return `>${percentText(SURE)}`;
    return probability < UNLIKELY ? `<${percentText(UNLIKELY)}` : percentText(probability);
  };
}

/** A probability in a sentence as percent without its sign: never 0 or 100. */
export const shownChance = chanceFormat((probability) => String(Math.round(probability * 100)));

/** A probability as a cell: none that a format with one decimal would round to 0% or 100%. */
export function chanceCell(probability: number | undefined): number | undefined {
  return probability === undefined
    ? undefined
    : Math.min(SUREST_CELL, Math.max(1 - SUREST_CELL, probability));
}
