import { type CellAnswer, callFunction } from '../functions/callFunction';
import { cellFunctionNamed } from '../functions/catalog';
import type { CellArgument } from '../functions/signature';
import { fileLanguage } from './fileLanguage';

/** The door from a cell: runs the catalog's function of that name on what Sheets handed over. */
export function callFromCell(name: string, args: readonly CellArgument[]): CellAnswer {
  return callFunction(cellFunctionNamed(name), args, fileLanguage);
}
