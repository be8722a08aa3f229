import { type ZoneClock, zoneClock } from '../../ground/time/zoneClock';
import type { Column } from '../schema/column';
import { isErrorCell } from './cells';
import { cellText } from './cellText';
import { idKey } from './idKey';
import { type Interner, interner } from './interner';
import { type DecimalSign, decimalSignOf } from './numberOfText';

/** What all tabs of one workbook are read with: its zone, its locale, its ids. */
export interface Reading {
  readonly clock: ZoneClock;
  readonly decimalSign: DecimalSign;
  /**
   * The interner of a column. Id columns of one kind share it across tabs, so that a creator has
   * the same code in Creators, Posts and Links.
   */
  internerOf(column: Column): Interner;
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
  const clock = zoneClock(zone);
  const shared = new Map<string, Interner>();
  const clean = (cell: unknown) => cellText(cell, clock);
  const isUsable = (text: string) => !isErrorCell(text);

  function idsOf(space: string): Interner {
    let ids = shared.get(space);
    if (ids === undefined) {
      ids = interner({ clean, keyOf: idKey, isUsable });
      shared.set(space, ids);
    }
    return ids;
  }

  return {
    clock,
    decimalSign: decimalSignOf(locale),
    internerOf({ kind, key }) {
      return kind === 'id'
        ? idsOf(idSpaces[key] ?? key)
        : interner({ clean, keyOf: (text) => text, isUsable });
    },
    idTexts: (key) => idsOf(key).texts,
  };
}
