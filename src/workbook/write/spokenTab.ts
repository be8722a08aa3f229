import type { Language } from '../../ground/text/language';
import { spokenChoices } from '../schema/choiceWords';
import type { Tab } from '../schema/column';
import { columnsOf } from '../schema/columnsOf';
import { type TabName, tabNamed } from '../schema/tabs';
import type { Cell } from './rowsFor';

/** A whole tab as it should stand: header row first. */
interface WholeTab {
  readonly name: TabName;
  readonly rows: readonly (readonly Cell[])[];
}

/** Whether a tab's headers and choices follow the language of its file. */
export function isSpoken({ writer, keepsEnglish }: Tab): boolean {
  return writer === 'job' && keepsEnglish !== true;
}

/**
 * A tab that the job writes in the language of its file: headers and choices. Its sentences are in it already, and
 * English is what it was computed in.
 */
export function spokenTab(tab: WholeTab, language: Language): WholeTab {
  const { name, rows } = tab;
  if (language === 'en' || !isSpoken(tabNamed(name))) return tab;
  const header = columnsOf(tabNamed(name)).map(({ ko }) => ko);
  return { name, rows: [header, ...spokenRows(name, rows.slice(1), language)] };
}

/** Rows below the header of such a tab, their choices in the language of the file. */
export function spokenRows<Row extends readonly Cell[]>(
  name: TabName,
  rows: readonly Row[],
  language: Language,
): readonly (Row | Cell[])[] {
  const columns = columnsOf(tabNamed(name));
  const chosen = columns.flatMap((column, place) => (column.choices ? [{ column, place }] : []));
  if (language === 'en' || chosen.length === 0) return rows;
  return rows.map((row) => {
    const cells = [...row];
    for (const { column, place } of chosen) {
      const cell = cells[place];
      if (typeof cell === 'string') cells[place] = spokenChoices(column, cell, language);
    }
    return cells;
  });
}
