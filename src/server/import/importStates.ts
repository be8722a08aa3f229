import { parseJson } from '../../sources/json';
import { freshState, type ImportState } from './importPorts';
import { deleteLongProperty, readLongProperty, writeLongProperty } from './longProperty';

/** Where the import of an account stands; anew when nothing readable is kept. */
export function readImportState(sourceId: string): ImportState {
  const text = readLongProperty(PropertiesService.getDocumentProperties(), keyOf(sourceId));
  const state = text === null ? null : parseJson(text);
  return typeof state === 'object' && state !== null ? { ...freshState, ...state } : freshState;
}

export function writeImportState(sourceId: string, state: ImportState): void {
  const text = JSON.stringify(state);
  writeLongProperty(PropertiesService.getDocumentProperties(), keyOf(sourceId), text);
}

/** The next import begins anew; rows that were read before stay. */
export function deleteImportState(sourceId: string): void {
  deleteLongProperty(PropertiesService.getDocumentProperties(), keyOf(sourceId));
}

/** The accounts whose imports left something behind: one call, whatever their number. */
export function importedIds(): string[] {
  const keys = PropertiesService.getDocumentProperties().getKeys();
  return keys.flatMap((key) => /^flywheelImport\.(\w+)$/.exec(key)?.[1] ?? []);
}

function keyOf(sourceId: string): string {
  return `flywheelImport.${sourceId}`;
}
