import { type Message, message } from '../../ground/text/text';
import { rollUpTexts as texts } from '../../messages/rollUpTexts';
import { notSet } from '../../workbook/feed/dimensionTexts';
import { feedVersion, measureColumns } from '../../workbook/feed/feedColumns';
import type { NumberKey, TextKey } from '../../workbook/read/table';
import { isTextKind } from '../../workbook/schema/column';
import { lookerTab } from '../../workbook/schema/tabs/lookerTab';
import { type Cell, cellFor } from '../../workbook/write/rowsFor';
import { textAt } from '../looker/slotLabels';
import type { Workbook } from '../workbook';
import { currencyKey, exchangeRates } from './exchangeRates';

const money = new Set<string>(
  measureColumns.flatMap(({ key, kind }) => (kind === 'money' ? [key] : [])),
);
const centsPerUnit = 100;

/** Why a row cannot be added, and whose it is. */
type Fault = 'date' | 'version' | 'older' | 'rate';

/**
 * The feeds of other files as rows of the RollUp tab, by day and brand. Amounts are in the currency of Settings, each
 * at the rate of its day; the original spend and revenue stand beside. Rows of another version of the feed, of an
 * earlier run of the same file, without a date or without a rate are left out and named in Health, once a brand.
 */
export function rollUpRows(workbook: Workbook): Cell[][] {
  const { feeds, rates, settings } = workbook;
  if (feeds.rowCount === 0) return [];
  const reporting = currencyKey(settings.currency ?? '');
  const rateOf = exchangeRates(rates, reporting);
  const newest = newestRuns(workbook);
  const faults = new Map<string, { fault: Fault; subject: string; found: string; rows: number }>();
  const rows: number[] = [];
  const rateAt = (row: number) => rateOf(currencyOf(workbook, row), feeds.number('date')[row] ?? 0);
  for (let row = 0; row < feeds.rowCount; row++) {
    const fault = faultOf(workbook, row, newest, rateAt(row));
    if (fault === null) rows.push(row);
    else note(faults, workbook, row, fault);
  }
  for (const each of faults.values()) report(workbook, each);
  return inOrder(workbook, rows).map((row) => cellsOf(workbook, row, rateAt(row)));
}

function currencyOf({ feeds, settings }: Workbook, row: number): string {
  return currencyKey(textAt(feeds, 'currency', row)) || currencyKey(settings.currency ?? '');
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

function note(
  faults: Map<string, { fault: Fault; subject: string; found: string; rows: number }>,
  workbook: Workbook,
  row: number,
  fault: Fault,
): void {
  const brand = textAt(workbook.feeds, 'brand', row);
  const subject = fault === 'rate' ? currencyOf(workbook, row) || notSet : brand;
  const found = textAt(workbook.feeds, 'feed_version', row) || notSet;
  const key = fault === 'version' ? `${fault} ${subject} ${found}` : `${fault} ${subject}`;
  const known = faults.get(key);
  if (known === undefined) faults.set(key, { fault, subject, found, rows: 1 });
  else known.rows += 1;
}

function report(
  { issues, settings }: Workbook,
  { fault, subject, found, rows }: { fault: Fault; subject: string; found: string; rows: number },
): void {
  const values = { rows, count: rows };
  const isUndecided = fault === 'rate' && settings.currency === null;
  const words: Readonly<Record<Fault, readonly [string, Message, Message, Message]>> = {
    date: [
      'date',
      message(texts.dateExpected, {}),
      message(texts.dateFound, values),
      message(texts.dateToDo, {}),
    ],
    version: [
      'feed_version',
      message(texts.versionExpected, { version: feedVersion }),
      message(texts.versionFound, { ...values, brand: subject, found }),
      message(texts.versionToDo, {}),
    ],
    older: [
      'updated_at',
      message(texts.newestExpected, {}),
      message(texts.olderFound, { ...values, brand: subject }),
      message(texts.olderToDo, {}),
    ],
    rate: isUndecided
      ? [
          'currency',
          message(texts.currencyNeeded, {}),
          message(texts.currencyMissing, {}),
          message(texts.currencyToDo, {}),
        ]
      : [
          'currency',
          message(texts.rateExpected, { currency: subject }),
          message(texts.rateFound, values),
          message(texts.rateToDo, {}),
        ],
  };
  const [column, expected, told, toDo] = words[fault];
  const tab = isUndecided ? 'Settings' : 'Feeds';
  issues.add({ severity: 'error', tab, row: null, column, expected, found: told, toDo });
}

/** By day and brand; rows of one file stay in the order of their feed. */
function inOrder({ feeds }: Workbook, rows: readonly number[]): number[] {
  const date = feeds.number('date');
  const brand = (row: number) => textAt(feeds, 'brand', row);
  return [...rows].sort((a, b) => {
    const byDay = (date[a] ?? 0) - (date[b] ?? 0);
    if (byDay !== 0) return byDay;
    return brand(a) === brand(b) ? a - b : brand(a) < brand(b) ? -1 : 1;
  });
}

function cellsOf(workbook: Workbook, row: number, rate: number): Cell[] {
  const { feeds, reading } = workbook;
  const cells = lookerTab.columns.map((column): Cell => {
    if (isTextKind(column.kind))
      return cellFor(column, textAt(feeds, column.key as TextKey<'Feeds'>, row), reading.clock);
    const value = feeds.number(column.key as NumberKey<'Feeds'>)[row] ?? Number.NaN;
    const shown = money.has(column.key) ? converted(value, rate) : value;
    return cellFor(column, Number.isNaN(shown) ? null : shown, reading.clock);
  });
  const amount = (key: 'spend' | 'revenue') => {
    const value = feeds.number(key)[row] ?? Number.NaN;
    return Number.isNaN(value) ? '' : value;
  };
  return [
    ...cells,
    textAt(feeds, 'brand', row),
    textAt(feeds, 'market', row) || notSet,
    currencyOf(workbook, row) || notSet,
    amount('spend'),
    amount('revenue'),
    rate,
  ];
}

function converted(amount: number, rate: number): number {
  return rate === 1 ? amount : Math.round(amount * rate * centsPerUnit) / centsPerUnit;
}
