import { type CellAnswer, callFunction } from '../functions/callFunction';
import type { CellArgument, CellFile, CellFunction } from '../functions/signature';
import { fileLocale } from '../ground/cells/fileLocale';
import { fileLanguage } from './fileLanguage';

/**
 * The door from a cell: runs the function of that name on what Sheets handed over.
 *
 * @param family the functions among which it stands; a cell loads no others
 * @throws Error for a name outside the family: a fault of the program
 */
export function callFromCell(
  family: readonly CellFunction[],
  name: string,
  args: ArrayLike<CellArgument>,
): CellAnswer {
  const cellFunction = family.find((each) => each.name === name);
  if (!cellFunction) throw new Error(`${name} is not in the catalog`);
  return callFunction(cellFunction, Array.from(args), activeFile());
}

/** The file of the cell. Most calls ask it nothing: each question is a service call. */
function activeFile(): CellFile {
  const spreadsheet = () => SpreadsheetApp.getActive();
  return {
    language: fileLanguage,
    locale: fileLocale(
      () => spreadsheet().getSpreadsheetLocale(),
      () => spreadsheet().getSpreadsheetTimeZone(),
    ),
  };
}
