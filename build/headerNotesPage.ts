import type { Text } from '../src/ground/text/text';
import type { HeaderNotes } from '../src/shared/headerNotes';
import { settingsKeys } from '../src/workbook/schema/settingsKeys';
import { tabs } from '../src/workbook/schema/tabs';
import { scriptlessJson } from './scriptlessJson';

/** What headerNotes.html holds: the notes on header cells and beside settings, as JSON. */
export function headerNotesPage(): string {
  const notes: HeaderNotes = {
    tabs: Object.fromEntries(tabs.map(({ name, columns }) => [name, notesOf(columns)])),
    settings: notesOf(settingsKeys),
  };
  return scriptlessJson(notes);
}

function notesOf(declared: readonly { readonly key: string; readonly note: Text }[]) {
  return Object.fromEntries(declared.map(({ key, note }) => [key, note]));
}
