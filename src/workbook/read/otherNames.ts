import { profileAddress } from '../../domain/platforms/profileAddress';
import { listOfText } from '../../ground/cells/listOfText';
import { nameKey } from '../../ground/cells/nameKey';
import type { Tab } from '../schema/column';
import { columnsOf } from '../schema/columnsOf';
import type { AnyTab } from '../schema/tabs';
import type { RawColumns } from './readColumns';
import type { Reading } from './reading';

/**
 * Lets other tabs name a row of this one by what people call it (a creator's name, handle or profile
 * address, also as platform and handle tell it) instead of its id, where only one row is called so. Ids come first.
 */
export function learnOtherNames(
  tab: AnyTab,
  raw: RawColumns,
  kept: Int32Array | null,
  reading: Reading,
): void {
  const { unique, knownBy = [] }: Tab = tab;
  const column = columnsOf(tab).find(({ key }) => key === unique);
  const codes = raw.texts.get(unique ?? '')?.codes;
  if (column === undefined || codes === undefined || knownBy.length === 0) return;
  const names = new Map<string, number>();
  const learn = (name: string, code: number) => {
    const called = nameKey(name);
    const owner = names.get(called);
    names.set(called, owner === undefined || owner === code ? code : severalOwners);
  };
  const textOf = (key: string, row: number) => {
    const texts = raw.texts.get(key);
    return texts?.texts[texts.codes[row] ?? 0] ?? '';
  };
  const count = kept?.length ?? raw.rowCount;
  for (let index = 0; index < count; index++) {
    const row = kept?.[index] ?? index;
    const code = codes[row] ?? 0;
    for (const key of knownBy) for (const name of listOfText(textOf(key, row))) learn(name, code);
    const address = profileAddress(textOf('platform', row), textOf('handle', row));
    if (address !== undefined) learn(address, code);
  }
  const ids = reading.internerOf(column);
  for (const [name, code] of names) if (name !== '' && code > 0) ids.alsoKnown(name, code);
}

/** Stands for a name that more than one row bears. */
const severalOwners = -1;
