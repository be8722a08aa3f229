import type { ColumnMapping } from '../../sources/files/columnMapping';
import { parseJson } from '../../sources/json';
import { documentProperties, documentPropertyNames } from '../documentState';
import { readLongProperty, writeLongProperty } from './longProperty';

const MAPPINGS = 'flywheelMappings';
const mostMappings = 30;

/** What people said about unknown files of this spreadsheet, newest first. */
export function readMappings(): ColumnMapping[] {
  if (!documentPropertyNames().includes(MAPPINGS)) return [];
  const text = readLongProperty(documentProperties(), MAPPINGS);
  const mappings = text === null ? null : parseJson(text);
  return Array.isArray(mappings) ? (mappings as ColumnMapping[]) : [];
}

/** Remembers a mapping in place of an earlier one with its id. */
export function rememberMapping(mapping: ColumnMapping): void {
  const others = readMappings().filter(({ id }) => id !== mapping.id);
  const kept = [mapping, ...others].slice(0, mostMappings);
  writeLongProperty(documentProperties(), MAPPINGS, JSON.stringify(kept));
}
