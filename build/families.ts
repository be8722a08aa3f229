import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { catalog } from '../src/functions/catalog';
import type { CellFunction } from '../src/functions/signature';

const FOLDER = join(__dirname, '..', 'src', 'functions', 'families');

/** One file of cell functions and the list that it exports. */
export interface Family {
  /** Name of the file in src/functions/families, without ending. */
  readonly file: string;
  /** Name of the exported list. */
  readonly list: string;
  readonly functions: readonly CellFunction[];
}

/** Every family, in the order of the catalog. @throws Error when the catalog lacks one, or a file exports more than its list */
export function families(): Family[] {
  const found = readdirSync(FOLDER).map((name) => familyIn(basename(name, '.ts')));
  return found.sort((a, b) => placeOf(a) - placeOf(b));
}

function familyIn(file: string): Family {
  const exported = Object.entries(require(join(FOLDER, file)) as Record<string, unknown>);
  const [[list, functions] = ['', []]] = exported;
  if (exported.length !== 1 || !Array.isArray(functions)) {
    throw new Error(
      `functions/families/${file} must export its list of functions and nothing else`,
    );
  }
  return { file, list, functions };
}

function placeOf({ file, functions }: Family): number {
  const place = catalog.findIndex((each) => functions.includes(each));
  if (place < 0) throw new Error(`functions/families/${file} is not in the catalog`);
  return place;
}
