/** Money is added up in millionths, which are whole numbers: sums do not depend on their order. */
const microsPerUnit = 1_000_000;

/** An amount in millionths. */
export function microsOf(amount: number): number {
  return Math.round(amount * microsPerUnit);
}

/**
 * Rounds columns of amounts to cents so that each column's sum is the rounded true sum: every cell
 * takes over what rounding left of the cells above it. Amounts in whole cents stay as they are. Of a
 * currency with finer units than hundredths, such as KWD, these units are the cents.
 */
export class CentColumns {
  private readonly totalMicros: Float64Array;
  private readonly totalCents: Float64Array;
  private readonly microsPerCent: number;

  /** @param centsPerUnit cents of one unit of the currency */
  constructor(
    columnCount: number,
    private readonly centsPerUnit: number,
  ) {
    this.microsPerCent = microsPerUnit / centsPerUnit;
    this.totalMicros = new Float64Array(columnCount);
    this.totalCents = new Float64Array(columnCount);
  }

  /** The next cell of a column, in money with the decimals of its cents. */
  next(column: number, micros: number): number {
    const total = (this.totalMicros[column] as number) + micros;
    const cents = Math.round(total / this.microsPerCent);
    const cell = cents - (this.totalCents[column] as number);
    this.totalMicros[column] = total;
    this.totalCents[column] = cents;
    return cell / this.centsPerUnit;
  }
}
