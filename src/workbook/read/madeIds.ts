import { tagWord } from '../../domain/links/linkNames';
import { isBlank } from '../../ground/cells/isBlank';
import { dayText } from '../../ground/time/calendarDay';
import { isTextKind, type Tab } from '../schema/column';
import { columnsOf } from '../schema/columnsOf';
import type { AnyTab } from '../schema/tabs';
import type { PlacedRows, RawColumns } from './readColumns';
import type { Reading } from './reading';
import type { TextColumn } from './table';

const longestStem = 40;

/**
 * Fills blank ids of a tab whose ids the product makes, from the row's own words: always the same for the
 * same rows. A row that says nothing of itself keeps its blank.
 */
export function withMadeIds(
  tab: AnyTab,
  { cells, indexes }: PlacedRows,
  raw: RawColumns,
  reading: Reading,
): RawColumns {
  const { unique, makesIdFrom }: Tab = tab;
  const column = columnsOf(tab).find(({ key }) => key === unique);
  if (makesIdFrom === undefined || column === undefined) return raw;
  const ids = reading.internerOf(column);
  const place = indexes.get(column.key);
  const codes = raw.texts.get(column.key)?.codes ?? new Int32Array(raw.rowCount);
  let taken: Set<string> | undefined;
  for (let row = 0; row < raw.rowCount; row++) {
    if (codes[row] !== 0 || (place !== undefined && !isBlank(cells[row + 1]?.[place]))) continue;
    const stem = stemOf(tab, raw, row, reading);
    if (stem === '') continue;
    taken ??= new Set(Array.from(codes, (code) => ids.texts[code] ?? ''));
    const id = freshId(stem, taken);
    taken.add(id);
    codes[row] = ids.codeOf(id);
  }
  return { ...raw, texts: new Map(raw.texts).set(column.key, { codes, texts: ids.texts }) };
}

/** The words of the first column that has some; a day follows where the tab names one. */
function stemOf(tab: AnyTab, raw: RawColumns, row: number, { clock }: Reading): string {
  const { makesIdFrom = [] }: Tab = tab;
  const words: string[] = [];
  for (const column of columnsOf(tab).filter(({ key }) => makesIdFrom.includes(key))) {
    if (isTextKind(column.kind)) {
      if (words.length === 0) words.push(tagWord(textAt(raw.texts.get(column.key), row)));
      if (words[0] === '') words.pop();
    } else {
      const instantMs = raw.numbers.get(column.key)?.[row] ?? Number.NaN;
      if (words.length > 0 && !Number.isNaN(instantMs)) {
        words.push(dayText(clock.dayOf(instantMs)).replaceAll('-', ''));
      }
    }
  }
  return words.join('-').slice(0, longestStem);
}

function textAt(column: TextColumn | undefined, row: number): string {
  return column?.texts[column.codes[row] ?? 0] ?? '';
}

function freshId(stem: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.has(id)) return id;
  }
}
