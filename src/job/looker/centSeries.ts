/** Money is added up in millionths, which are whole numbers: sums do not depend on their order. */
export const microsPerUnit = 1_000_000;

const microsPerCent = 10_000;

/** An amount in millionths. */
export function microsOf(amount: number): number {
  return Math.round(amount * microsPerUnit);
}

/**
 * Rounds a column of amounts to cents so that the column's sum is the rounded true sum: every cell
 * takes over what rounding left of the cells above it. Amounts in whole cents stay as they are.
 */
export class CentSeries {
  private totalMicros = 0;
  private totalCents = 0;

  /** The next cell of the column, in money with two decimals. */
  next(micros: number): number {
    this.totalMicros += micros;
    const cents = Math.round(this.totalMicros / microsPerCent);
    const cell = cents - this.totalCents;
    this.totalCents = cents;
    return cell / 100;
  }
}
