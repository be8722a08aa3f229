import type { Text } from '../../messages/text';
import { moneyFunctions } from '../families/money';
import type { CellFunction } from '../signature';
import type { FamilyDocs, FunctionDocs } from './functionDocs';
import { moneyDocs } from './moneyDocs';

/** A family of functions with its docs, as the reference and the sidebar show it. */
export interface DocumentedFamily {
  readonly title: Text;
  readonly functions: readonly CellFunction[];
  readonly docs: FamilyDocs;
}

/** Every family in the order of the reference. */
export const documentedFamilies: readonly DocumentedFamily[] = [
  { title: { en: 'Money', ko: '돈' }, functions: moneyFunctions, docs: moneyDocs },
];

/** The docs of one function. @throws Error when a function has none: a fault of the program */
export function docsOf(name: string): FunctionDocs {
  for (const { docs } of documentedFamilies) {
    const found = docs[name];
    if (found) return found;
  }
  throw new Error(`${name} has no docs`);
}
