import type { CellFunctionShape } from './cellFunctionShape';
import { sheetsFunctions } from './sheetsFunctions';

/**
 * Refuses custom functions that no cell could call.
 *
 * @throws Error for the name of a function that Sheets has itself, and for a private name
 */
export function requireOwnNames(functions: readonly CellFunctionShape[]): void {
  for (const { name } of functions) {
    if (sheetsFunctions.has(name.toUpperCase())) {
      throw new Error(
        `${name} is a function of Sheets: a custom function of that name is never called`,
      );
    }
    if (name.endsWith('_')) {
      throw new Error(`${name} ends in an underscore: Apps Script takes it for a private function`);
    }
  }
}
