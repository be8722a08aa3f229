import type { CellFunctionShape } from '../emulator/formulas/cellFunctionShape';
import { catalog } from '../src/functions/catalog';

/** How far the result of each cell function spills, as the catalog declares it. */
export function cellFunctionShapes(): CellFunctionShape[] {
  return catalog.map(({ name, result: { rows, columns } }) => ({
    name,
    columns,
    rows: rows === 'each' ? 'same' : rows,
  }));
}
