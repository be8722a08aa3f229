import type { Language } from '../../ground/text/text';
import { spokenChoices } from '../schema/choiceWords';
import type { Tab } from '../schema/column';
import { columnsOf, type TabName, tabNamed } from '../schema/tabs';
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
  const declared: Tab = tabNamed(tab.name);
  if (language === 'en' || !isSpoken(declared)) return tab;
  const columns = columnsOf(tabNamed(tab.name));
  const [, ...records] = tab.rows;
  const chosen = columns.flatMap(({ choices }, index) => (choices === undefined ? [] : [index]));
  const rows = chosen.length === 0 ? records : records.map((row) => spokenRow(row, chosen));
  return { ...tab, rows: [columns.map(({ ko }) => ko), ...rows] };

  function spokenRow(row: readonly Cell[], places: readonly number[]): Cell[] {
    const cells = [...row];
    for (const place of places) {
      const [cell, column] = [cells[place], columns[place]];
      if (typeof cell === 'string' && column) cells[place] = spokenChoices(column, cell, language);
    }
    return cells;
  }
}
