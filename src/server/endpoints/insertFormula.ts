import { inputError } from '../../domain/inputError';
import { catalog } from '../../functions/catalog';
import { endpointTexts } from '../../messages/endpointTexts';
import type { InputOf, ResultOf } from '../../shared/endpoints';
import { tabOfHeaders } from '../../workbook/read/tabOfHeaders';
import { HEADER_ROWS } from '../../workbook/read/tabRows';
import { inputReader } from './readInput';

const names = new Set(catalog.map(({ name }) => name));
const callOfOurs = /^=([A-Z0-9_]+)\((.*)\)$/s;
const quotedTexts = /"(?:[^"]|"")*"/g;
/** What examples are made of once their texts are out: numbers, flags, dates and array literals. */
const literals = /^(?:[-+\d.,;\\{}%\s]|TRUE|FALSE|DATE\([\d,;\s]*\))*$/;

/**
 * Writes a formula as the reference and the planner show them, one function of ours on plain values, into the active
 * cell. A filled cell is left alone unless asked, and a header of one of our tabs is never written over.
 */
export function insertFormula(input: InputOf<'insertFormula'>): ResultOf<'insertFormula'> {
  const asked = inputReader(input);
  const formula = asked.text('formula');
  const [, called = '', values = ''] = callOfOurs.exec(formula) ?? [];
  if (!names.has(called) || !literals.test(values.replace(quotedTexts, ''))) {
    throw inputError(endpointTexts.noFormula, {});
  }
  const cell = SpreadsheetApp.getActive().getCurrentCell();
  if (!cell) throw inputError(endpointTexts.noActiveCell, {});
  const place = `${cell.getSheet().getName()}!${cell.getA1Notation()}`;
  if (isHeader(cell)) throw inputError(endpointTexts.headerCell, { cell: place });
  if (!asked.flag('replace') && !cell.isBlank()) return { state: 'filled', cell: place };
  cell.setFormula(formula);
  return { state: 'written', cell: place };
}

/** A filled cell in the header of one of our tabs. */
function isHeader(cell: GoogleAppsScript.Spreadsheet.Range): boolean {
  if (cell.isBlank() || cell.getRow() > HEADER_ROWS) return false;
  const sheet = cell.getSheet();
  const row = sheet.getRange(cell.getRow(), 1, 1, sheet.getLastColumn()).getValues()[0] ?? [];
  return tabOfHeaders(row) !== undefined;
}
