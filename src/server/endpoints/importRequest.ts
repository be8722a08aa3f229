import { inputError } from '../../domain/inputError';
import { importTexts } from '../../messages/importTexts';
import type { ImportMapping, ImportRequest } from '../../shared/importEndpoints';
import { importTabs } from '../../sources/files/importFormats';
import { at, textAt } from '../../sources/json';
import { type InputReader, inputReader } from './readInput';

/** More than Google hands from a page to a script at once is refused there without words. */
const mostCharacters = 40_000_000;
const millionCharacters = 1_000_000;
const mostColumns = 60;

/** Reads a request to import a file. Its text may be longer than any cell. */
export function importRequest(input: unknown): ImportRequest {
  const reader = inputReader(input).object('request');
  const texts = sheetsIn(at(input, 'request', 'texts'));
  if (texts.reduce((sum, text) => sum + text.length, 0) > mostCharacters) {
    throw inputError(importTexts.fileTooLarge, { limit: mostCharacters / millionCharacters });
  }
  const isMapped = at(input, 'request', 'mapping') !== null;
  return {
    texts,
    dayOrder: reader.oneOf('dayOrder', ['mdy', 'dmy', '']),
    decimalSign: reader.oneOf('decimalSign', ['.', ',', '']),
    campaignId: reader.text('campaignId').trim(),
    creatorId: reader.text('creatorId').trim(),
    postId: reader.text('postId').trim(),
    periodStart: reader.text('periodStart').trim(),
    periodEnd: reader.text('periodEnd').trim(),
    repeats: reader.oneOf('repeats', ['sum', 'first', '']),
    takesSameSales: at(input, 'request', 'takesSameSales') === true,
    mapping: isMapped ? mappingOf(reader.object('mapping'), at(input, 'request', 'mapping')) : null,
  };
}

function sheetsIn(texts: unknown): readonly string[] {
  const isUsable =
    Array.isArray(texts) && texts.length > 0 && texts.every((text) => typeof text === 'string');
  if (!isUsable) throw inputError(importTexts.noText, {});
  return texts;
}

function mappingOf(reader: InputReader, mapping: unknown): ImportMapping {
  return {
    id: reader.text('id'),
    name: reader.text('name').trim().slice(0, 100),
    tab: reader.oneOf('tab', importTabs),
    columns: textsOf(reader.object('columns'), at(mapping, 'columns')),
    constants: textsOf(reader.object('constants'), at(mapping, 'constants')),
    subtract: listsOf(reader.object('subtract'), at(mapping, 'subtract')),
    idFrom: reader.texts('idFrom', mostColumns),
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

/** Lists of texts by key. */
function listsOf(
  reader: InputReader,
  object: unknown,
): { readonly [key: string]: readonly string[] } {
  const keys = typeof object === 'object' && object !== null ? Object.keys(object) : [];
  const lists: Record<string, readonly string[]> = Object.create(null);
  for (const key of keys.slice(0, mostColumns)) lists[key] = reader.texts(key, mostColumns);
  return lists;
}
