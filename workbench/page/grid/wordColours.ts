import type { WordColour } from '../../server/protocol';

/** The background that a conditional format gives to a cell with this value; undefined without one. */
export function wordColour(
  colours: readonly WordColour[],
  row: number,
  column: number,
  value: unknown,
): string | undefined {
  return colours.find(
    ({ area, text }) =>
      text === value &&
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  )?.background;
}
