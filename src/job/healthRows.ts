import { capital } from '../ground/text/capital';
import { isMessage, type Message, message, type Speech, say } from '../ground/text/text';
import { healthHelpTitles } from '../messages/healthHelpTitles';
import { healthTexts } from '../messages/healthTexts';
import { helpTopicOf } from '../workbook/helpTopicOf';
import type { Issue, Severity } from '../workbook/issue';
import { headerOf } from '../workbook/schema/header';
import type { TabName } from '../workbook/schema/tabs';
import { type Cell, rowsFor } from '../workbook/write/rowsFor';
import type { PlaceOfIssue } from './health/placeOfIssue';
import type { Workbook } from './workbook';

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** What money is counted from: a slip there changes figures, one elsewhere mostly names. */
const countedTabs: ReadonlySet<TabName> = new Set(['Conversions', 'Posts', 'Reported', 'Settings']);

/** The rows of the Health tab in the reader's language: those that do most harm first, else as found. */
export function healthRows(
  { issues, speech, reading }: Pick<Workbook, 'issues' | 'speech' | 'reading'>,
  placeOf: PlaceOfIssue,
): Cell[][] {
  const sorted = [...issues.all()].sort((a, b) => harmOf(a) - harmOf(b));
  const records = sorted.map((issue) => {
    const { severity, tab, row, column, expected, found, toDo } = issue;
    return {
      severity,
      problem: sentence(problemOf(issue, speech), speech),
      what_to_do: say(toDo, speech),
      where: placeOf(issue),
      help: healthHelpTitles[helpTopicOf(tab)][speech.language],
      tab,
      row,
      column: column === null ? null : headerOf(column),
      expected: say(expected, speech),
      found: typeof found === 'string' ? found : say(found, speech),
    };
  });
  return rowsFor('Health', records, reading.clock);
}

/** Less is worse: first by severity, then what takes a whole tab or column away, then what is counted. */
function harmOf({ severity, tab, found }: Issue): number {
  const isGone =
    typeof found !== 'string' &&
    (found.text === healthTexts.noTab || found.text === healthTexts.noColumn);
  return ranks[severity] * 4 + (isGone ? 0 : 2) + (countedTabs.has(tab) ? 0 : 1);
}

/** What stands there and what should, in one sentence. */
function problemOf({ expected, found, row, column }: Issue, speech: Speech): Message {
  if (typeof found === 'string') return message(healthTexts.cellProblem, { found, expected });
  if (found.text !== healthTexts.blank) {
    const isClosed = say(found, speech).endsWith('.');
    return message(isClosed ? healthTexts.closedProblem : healthTexts.problem, { found, expected });
  }
  const isTab = row === null && column === null;
  return message(isTab ? healthTexts.emptyTabProblem : healthTexts.blankProblem, { expected });
}

/** With a capital, unless it begins with what stands in the workbook: ids and addresses stay as they are. */
function sentence(told: Message, speech: Speech): string {
  const said = say(told, speech);
  return beginsWithValue(told, speech) ? said : capital(said);
}

function beginsWithValue({ text, values }: Message, speech: Speech): boolean {
  const [, name] = /^\{(\w+)\}/.exec(text[speech.language]) ?? [];
  const first = name === undefined ? undefined : values[name];
  if (first === undefined) return false;
  return isMessage(first) ? beginsWithValue(first, speech) : true;
}
