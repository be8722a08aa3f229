import { parseJson } from '../../sources/json';
import { documentProperties, documentPropertyNames } from '../documentState';
import { freshState, type ImportState } from './importPorts';
import { deleteLongProperty, readLongProperty, writeLongProperty } from './longProperty';

/** Where the import of an account stands; anew when nothing readable is kept. */
export function readImportState(sourceId: string): ImportState {
  const text = readLongProperty(documentProperties(), keyOf(sourceId));
  const state = text === null ? null : parseJson(text);
  return typeof state === 'object' && state !== null ? { ...freshState, ...state } : freshState;
}

/** Accounts whose state this execution has written. */
const written = new Set<string>();

/** Keeps where the import of an account stands. */
export function writeImportState(sourceId: string, state: ImportState): void {
  written.add(sourceId);
  const text = JSON.stringify(state);
  writeLongProperty(documentProperties(), keyOf(sourceId), text);
}

/** The next import begins anew; rows that were read before stay. */
export function deleteImportState(sourceId: string): void {
  written.delete(sourceId);
  deleteLongProperty(documentProperties(), keyOf(sourceId));
}

/** The accounts whose imports left something behind, in an earlier execution or in this one; no call of its own. */
export function importedIds(): string[] {
  const earlier = documentPropertyNames().flatMap(
    (name) => /^flywheelImport\.(\w+)$/.exec(name)?.[1] ?? [],
  );
  return [...new Set([...earlier, ...written])];
}

function keyOf(sourceId: string): string {
  return `flywheelImport.${sourceId}`;
}
