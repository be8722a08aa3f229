import { inputError } from '../../domain/inputError';
import { catalog } from '../../functions/catalog';
import { endpointTexts } from '../../messages/endpointTexts';
import type { InputOf, ResultOf } from '../../shared/endpoints';
import { inputReader } from './readInput';

const names = new Set(catalog.map(({ name }) => name));

/** Writes one of our formulas into the active cell; a filled cell is left alone unless asked. */
export function insertFormula(input: InputOf<'insertFormula'>): ResultOf<'insertFormula'> {
  const asked = inputReader(input);
  const formula = asked.text('formula');
  const called = /^=([A-Z0-9_]+)\(/.exec(formula)?.[1];
  if (called === undefined || !names.has(called)) throw inputError(endpointTexts.noFormula, {});
  const cell = SpreadsheetApp.getActive().getCurrentCell();
  if (!cell) throw inputError(endpointTexts.noActiveCell, {});
  const place = `${cell.getSheet().getName()}!${cell.getA1Notation()}`;
  if (!asked.flag('replace') && !cell.isBlank()) return { state: 'filled', cell: place };
  cell.setFormula(formula);
  return { state: 'written', cell: place };
}
