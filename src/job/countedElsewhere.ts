import type { ConversionFacts } from '../domain/judgement/conversionFacts';
import type { Cell } from '../workbook/write/rowsFor';
import type { RowCounts, TabCells } from './workbook';

/** What a warehouse counted. */
export interface CountedElsewhere {
  readonly facts: ConversionFacts;
  /** The rows of the Looker tab. */
  readonly looker: readonly (readonly Cell[])[];
}

/** The tabs of a file whose leads and orders are counted elsewhere: those that stand in it don't count. */
export function withoutConversions({ Conversions: _, ...tabs }: TabCells): TabCells {
  return tabs;
}

/** The rows of the file and those that the warehouse read. */
export function rowsWithCounted(
  { read, used, leftOut }: RowCounts,
  counted: CountedElsewhere | undefined,
): RowCounts {
  if (counted === undefined) return { read, used, leftOut };
  const there = counted.facts.read;
  return {
    read: read + there.rows,
    used: used + there.used,
    leftOut: leftOut + there.rows - there.used,
  };
}
