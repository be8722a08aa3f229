import { type PlainMeasure, type PlainSource, plainMeasures } from '../workbook/feed/plainMeasures';

/** The columns of a tab that are measures as they stand, by row; NaN where blank. */
export function plainColumns<Source extends PlainSource>(
  source: Source,
  table: { readonly number: (key: PlainMeasure<Source>) => Float64Array },
): { readonly [Measure in PlainMeasure<Source>]: Float64Array } {
  const columns = plainMeasures(source).map((key) => [key, table.number(key)] as const);
  return Object.fromEntries(columns) as { [Measure in PlainMeasure<Source>]: Float64Array };
}
