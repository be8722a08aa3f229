import type { Text } from '../ground/text/text';

/** By key of a column or setting. */
type NotesByKey = { readonly [key: string]: Text };

/** What the file of notes beside the script holds: those on header cells, by tab, and those beside settings. */
export interface HeaderNotes {
  readonly tabs: { readonly [tab: string]: NotesByKey };
  readonly settings: NotesByKey;
}
