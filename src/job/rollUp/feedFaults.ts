import { message } from '../../ground/text/text';
import { rollUpTexts as texts } from '../../messages/rollUpTexts';
import { notSet } from '../../workbook/feed/dimensionTexts';
import { feedVersion } from '../../workbook/feed/feedColumns';
import type { Issue } from '../../workbook/issue';
import { textAt } from '../looker/slotLabels';
import type { Workbook } from '../workbook';
import { currencyOfFeed } from './exchangeRates';

/** Why a row of a feed cannot be added. */
type Fault = 'date' | 'version' | 'older' | 'rate';

/** A fault of some rows of one brand, or of one currency. */
interface Finding {
  readonly fault: Fault;
  /** The brand; the currency where a rate is missing. */
  readonly subject: string;
  readonly version: string;
  rows: number;
}

/** Finds the rows that cannot be added, and names each kind once in Health. */
export interface FeedFaults {
  /** Whether a row is left out; it is counted then. */
  leavesOut(row: number, rate: number): boolean;
  report(): void;
}

/** Rows without a date, of another version of the feed, of an earlier run of the same file, or without a rate. */
export function feedFaults(workbook: Workbook): FeedFaults {
  const newest = newestRuns(workbook);
  const findings = new Map<string, Finding>();
  return {
    leavesOut(row, rate) {
      const fault = faultOf(workbook, row, newest, rate);
      if (fault === null) return false;
      const finding = findingOf(workbook, row, fault);
      const key = `${fault} ${finding.subject} ${fault === 'version' ? finding.version : ''}`;
      const known = findings.get(key);
      if (known === undefined) findings.set(key, finding);
      else known.rows += 1;
      return true;
    },
    report() {
      for (const finding of findings.values()) {
        workbook.issues.add({ severity: 'error', row: null, ...wordsOf(workbook, finding) });
      }
    },
  };
}

const fileOf = ({ feeds }: Workbook, row: number) =>
  `${textAt(feeds, 'brand', row)}\n${textAt(feeds, 'file', row)}`;

/** When each file was run last, by brand and file. */
function newestRuns(workbook: Workbook): ReadonlyMap<string, number> {
  const updatedAt = workbook.feeds.number('updated_at');
  const newest = new Map<string, number>();
  for (let row = 0; row < workbook.feeds.rowCount; row++) {
    const file = fileOf(workbook, row);
    const runMs = updatedAt[row] ?? Number.NaN;
    if (!Number.isNaN(runMs)) newest.set(file, Math.max(newest.get(file) ?? runMs, runMs));
  }
  return newest;
}

function faultOf(
  workbook: Workbook,
  row: number,
  newest: ReadonlyMap<string, number>,
  rate: number,
): Fault | null {
  const { feeds } = workbook;
  if (Number.isNaN(feeds.number('date')[row])) return 'date';
  if (textAt(feeds, 'feed_version', row) !== feedVersion) return 'version';
  const runMs = feeds.number('updated_at')[row] ?? Number.NaN;
  if (runMs < (newest.get(fileOf(workbook, row)) ?? runMs)) return 'older';
  return Number.isNaN(rate) ? 'rate' : null;
}

function findingOf(workbook: Workbook, row: number, fault: Fault): Finding {
  const { feeds } = workbook;
  const currency = currencyOfFeed(workbook, row) || notSet;
  return {
    fault,
    subject: fault === 'rate' ? currency : textAt(feeds, 'brand', row),
    version: textAt(feeds, 'feed_version', row) || notSet,
    rows: 1,
  };
}

type Words = Pick<Issue, 'tab' | 'column' | 'expected' | 'found' | 'toDo'>;

function wordsOf({ settings }: Workbook, { fault, subject, version, rows }: Finding): Words {
  const values = { rows, count: rows };
  if (fault === 'date') {
    return {
      tab: 'Feeds',
      column: 'date',
      expected: message(texts.dateExpected, {}),
      found: message(texts.dateFound, values),
      toDo: message(texts.dateToDo, {}),
    };
  }
  if (fault === 'version') {
    return {
      tab: 'Feeds',
      column: 'feed_version',
      expected: message(texts.versionExpected, { version: feedVersion }),
      found: message(texts.versionFound, { ...values, brand: subject, found: version }),
      toDo: message(texts.versionToDo, {}),
    };
  }
  if (fault === 'older') {
    return {
      tab: 'Feeds',
      column: 'updated_at',
      expected: message(texts.newestExpected, {}),
      found: message(texts.olderFound, { ...values, brand: subject }),
      toDo: message(texts.olderToDo, {}),
    };
  }
  return settings.currency === null ? currencyNeeded(subject, values) : rateNeeded(subject, values);
}

interface LeftOut {
  readonly rows: number;
  readonly count: number;
}

function currencyNeeded(currency: string, values: LeftOut): Words {
  return {
    tab: 'Settings',
    column: 'currency',
    expected: message(texts.currencyNeeded, {}),
    found: message(texts.currencyMissing, { currency, ...values }),
    toDo: message(texts.currencyToDo, {}),
  };
}

function rateNeeded(currency: string, values: LeftOut): Words {
  return {
    tab: 'Feeds',
    column: 'currency',
    expected: message(texts.rateExpected, { currency }),
    found: message(texts.rateFound, values),
    toDo: message(texts.rateToDo, {}),
  };
}
