import { inputError } from '../../domain/inputError';
import { importTexts } from '../../messages/importTexts';
import type { ImportMapping, ImportRequest } from '../../shared/importEndpoints';
import { importTabs } from '../../sources/files/importFormats';
import { at, textAt } from '../../sources/json';
import { type InputReader, inputReader } from './readInput';

/** More than Google hands from a page to a script at once is refused there without words. */
const mostCharacters = 20_000_000;
const millionCharacters = 1_000_000;
const mostColumns = 60;

/** Reads a request to import a file. Its text may be longer than any cell. */
export function importRequest(input: unknown): ImportRequest {
  const reader = inputReader(input).object('request');
  const text = at(input, 'request', 'text');
  if (typeof text !== 'string') throw inputError(importTexts.noText, {});
  if (text.length > mostCharacters) {
    throw inputError(importTexts.fileTooLarge, { limit: mostCharacters / millionCharacters });
  }
  const isMapped = at(input, 'request', 'mapping') !== null;
  return {
    text,
    dayOrder: reader.oneOf('dayOrder', ['mdy', 'dmy', '']),
    decimalMark: reader.oneOf('decimalMark', ['.', ',', '']),
    campaignId: reader.text('campaignId').trim(),
    creatorId: reader.text('creatorId').trim(),
    postId: reader.text('postId').trim(),
    mapping: isMapped ? mappingOf(reader.object('mapping'), at(input, 'request', 'mapping')) : null,
  };
}

function mappingOf(reader: InputReader, mapping: unknown): ImportMapping {
  return {
    id: reader.text('id'),
    name: reader.text('name').trim().slice(0, 100),
    tab: reader.oneOf('tab', importTabs),
    columns: textsOf(reader.object('columns'), at(mapping, 'columns')),
    constants: textsOf(reader.object('constants'), at(mapping, 'constants')),
    sums: reader.texts('sums', mostColumns),
  };
}

/** The texts of an object by key; keys that only objects themselves have are left out. */
function textsOf(reader: InputReader, object: unknown): { readonly [key: string]: string } {
  const keys = typeof object === 'object' && object !== null ? Object.keys(object) : [];
  const texts: Record<string, string> = Object.create(null);
  for (const key of keys.slice(0, mostColumns)) {
    if (reader.text(key) !== '' && textAt(object, key) !== '') texts[key] = reader.text(key);
  }
  return texts;
}
