/** A row that Benchmarks may start with. */
export interface KnownClaim {
  readonly metric: string;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly source: string;
}

const source = 'Flywheel article (undated)';

/** Claims of the article this product starts from: rows for people to check and change, never constants. */
export const knownClaims: readonly KnownClaim[] = [
  { metric: 'cpm_paid_social', low: 12, high: 15, unit: 'USD', source },
  { metric: 'cpm_micro_reused', low: 8, high: 10, unit: 'USD', source },
  { metric: 'earned_per_unit', low: 4, high: 6, unit: 'ratio', source },
];
