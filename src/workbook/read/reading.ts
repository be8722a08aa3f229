import { type FileLocale, fileLocale } from '../../ground/cells/fileLocale';
import { idKey } from '../../ground/cells/idKey';
import { isErrorCell } from '../../ground/cells/isErrorCell';
import { isScientific } from '../../ground/cells/isScientific';
import { nameKey } from '../../ground/cells/nameKey';
import { textOfCell } from '../../ground/cells/textOfCell';
import type { ZoneClock } from '../../ground/time/zoneClock';
import type { Column } from '../schema/column';
import { type Interner, interner } from './interner';

/** What all tabs of one workbook are read with: its locale and zone, its ids. */
export interface Reading {
  readonly locale: FileLocale;
  readonly clock: ZoneClock;
  /** The currency of its amounts, an ISO 4217 code, where Settings say it. */
  readonly currency?: string | null;
  /**
   * The interner of a column. Id columns of one kind share it across tabs, so that a creator has
   * the same code in Creators, Posts and Links.
   *
   * @param cellCount how many cells the first tab that asks has in it
   */
  internerOf(column: Column, cellCount?: number): Interner;
  /** All ids of a kind that any tab mentions, by code, as first spelled. */
  idTexts(key: 'creator_id' | 'campaign_id' | 'post_id' | 'conversion_id'): readonly string[];
}

/** Id columns that hold the ids of another tab under another name. */
const idSpaces: Readonly<Record<string, string>> = { lead_id: 'conversion_id' };

/**
 * @param zone the spreadsheet's IANA time zone
 * @param locale the spreadsheet's locale, such as en_US or ko_KR
 * @throws RangeError when the zone is unknown
 */
export function newReading(zone: string, locale: string): Reading {
  const file = fileLocale(
    () => locale,
    () => zone,
  );
  const shared = new Map<string, Interner>();
  const clean = (cell: unknown) => textOfCell(cell, file);
  const cleanId = (cell: unknown) => idKey(clean(cell));
  const keyOf = (text: string) => text;
  const isUsable = (text: string) => !isErrorCell(text);
  const isWholeId = (text: string) => isUsable(text) && !isScientific(text);

  function idsOf(space: string, cellCount: number): Interner {
    let ids = shared.get(space);
    if (ids === undefined) {
      ids = interner({ clean: cleanId, keyOf, isUsable: isWholeId, nameOf: nameKey }, cellCount);
      shared.set(space, ids);
    }
    return ids;
  }

  return {
    locale: file,
    clock: file.clock,
    internerOf({ kind, key }, cellCount = 0) {
      return kind === 'id'
        ? idsOf(idSpaces[key] ?? key, cellCount)
        : interner({ clean, keyOf, isUsable }, cellCount);
    },
    idTexts: (key) => idsOf(key, 0).texts,
  };
}
