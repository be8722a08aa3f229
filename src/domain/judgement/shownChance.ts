/** A probability in a sentence as percent: nothing is ever certain, so never 0 or 100. */
export function shownChance(probability: number): string {
  if (probability < 0.01) return '<1';
  return probability > 0.99 ? '>99' : String(Math.round(probability * 100));
}
