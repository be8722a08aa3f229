/** One named piece of the model: a query over tables, written {table}, and over the steps before it. */
export interface ModelStep {
  readonly name: string;
  /** What its rows are. */
  readonly comment: string;
  readonly sql: string;
}
