import type { Language } from '../../ground/text/language';
import type { HeaderNotes } from '../../shared/headerNotes';
import { jsonPage } from '../jsonPage';

let notes: HeaderNotes | undefined;

/**
 * The notes, from the file beside the script that holds nothing else: only a tab that is made needs them, and no cell
 * should read them. A build takes them out of the declarations, so `note` of a column is not there on the server.
 */
function headerNotes(): HeaderNotes {
  notes ??= jsonPage('headerNotes') as HeaderNotes;
  return notes;
}

/** The note on the header of a tab's column; '' for a column without one. */
export function columnNote(tab: string, column: string, language: Language): string {
  return headerNotes().tabs[tab]?.[column]?.[language] ?? '';
}

/** The note beside a setting; '' for one without. */
export function settingNote(key: string, language: Language): string {
  return headerNotes().settings[key]?.[language] ?? '';
}
