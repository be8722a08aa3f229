import { type Language, type Message, say } from '../ground/text/text';
import type { ZoneClock } from '../ground/time/zoneClock';
import type { Issue, Severity } from '../workbook/issue';
import { headerOf } from '../workbook/schema/header';
import { type Cell, rowsFor } from '../workbook/write/rowsFor';

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** The rows of the Health tab in the reader's language: errors first, else as found. */
export function healthRows(
  issues: readonly Issue[],
  language: Language,
  clock: ZoneClock,
): Cell[][] {
  const told = (words: string | Message) =>
    typeof words === 'string' ? words : say(words, language);
  const sorted = [...issues].sort((a, b) => ranks[a.severity] - ranks[b.severity]);
  const records = sorted.map(({ severity, tab, row, column, expected, found, toDo }) => ({
    severity,
    tab,
    row,
    column: column === null ? null : headerOf(column),
    expected: told(expected),
    found: told(found),
    what_to_do: told(toDo),
  }));
  return rowsFor('Health', records, clock);
}
