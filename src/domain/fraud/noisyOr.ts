/** The chance that at least one of several independent reasons holds: 1 − ∏(1 − p). */
export function noisyOr(probabilities: readonly number[]): number {
  return 1 - probabilities.reduce((none, probability) => none * (1 - probability), 1);
}
