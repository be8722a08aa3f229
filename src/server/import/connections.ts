import { parseJson } from '../../sources/json';
import { activeFile } from '../activeFile';
import { countServiceCall } from '../serviceCalls';
import { deleteLongProperty, readLongProperty, writeLongProperty } from './longProperty';

/** The entries of a connected account, its token among them. Never leaves the server as a whole. */
export type ConnectionSettings = { readonly [key: string]: string };

/**
 * The entries of one account, or null when it is not connected. They stand in the user's own
 * properties: other people in the file neither see nor use them.
 */
export function readConnection(sourceId: string): ConnectionSettings | null {
  const text = readLongProperty(PropertiesService.getUserProperties(), keyOf(sourceId));
  const settings = text === null ? null : parseJson(text);
  return typeof settings === 'object' && settings !== null
    ? (settings as ConnectionSettings)
    : null;
}

/** The accounts that this user has connected to this file: one call, whatever their number. */
export function connectedIds(): ReadonlySet<string> {
  const start = keyOf('');
  countServiceCall(2);
  const keys = PropertiesService.getUserProperties().getKeys();
  return new Set(keys.filter((key) => key.startsWith(start)).map((key) => key.slice(start.length)));
}

/** Connects an account to this file, for this user. */
export function writeConnection(sourceId: string, settings: ConnectionSettings): void {
  const text = JSON.stringify(settings);
  writeLongProperty(PropertiesService.getUserProperties(), keyOf(sourceId), text);
}

/** Forgets an account's entries. */
export function deleteConnection(sourceId: string): void {
  deleteLongProperty(PropertiesService.getUserProperties(), keyOf(sourceId));
}

function keyOf(sourceId: string): string {
  return `flywheelSource.${activeFile().getId()}.${sourceId}`;
}
