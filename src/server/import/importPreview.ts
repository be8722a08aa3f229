import { codeKey } from '../../ground/cells/codeKey';
import type { Language } from '../../ground/text/language';
import { type Message, message, say } from '../../ground/text/text';
import { dayText } from '../../ground/time/calendarDay';
import type { ZoneClock } from '../../ground/time/zoneClock';
import { sourceTexts } from '../../messages/sourceTexts';
import type { ImportPreview, ShownChange, ShownPair, ShownRow } from '../../shared/importEndpoints';
import type { RecognisedExport } from '../../sources/files/readExport';
import { exportRemarks } from '../../sources/files/remarks';
import type { MergePlan } from '../../sources/merge/planMerge';
import type { PresentRow } from '../../sources/merge/presentRows';
import type { SameSale } from '../../sources/merge/sameSales';
import type { RecordValue } from '../../sources/record';
import type { Column } from '../../workbook/schema/column';
import { columnsOf } from '../../workbook/schema/columnsOf';
import { headerOf } from '../../workbook/schema/header';
import { tabNamed } from '../../workbook/schema/tabs';
import type { SheetRows } from './sheetRows';

const shownAdded = 5;
const shownChanged = 20;
const shownRefused = 50;
const shownPairs = 20;

/** What the preview needs to know beside the file. */
export interface PreviewSetting {
  readonly language: Language;
  readonly clock: ZoneClock;
  /** The currency of Settings; '' when there is none. */
  readonly currency: string;
  readonly obstacle: Message | null;
  /** Orders of the file that look like orders which are here already. */
  readonly pairs: readonly SameSale[];
}

/** What an import would do, for people: counts of all, the first few rows of each kind. */
export function importPreview(
  found: RecognisedExport,
  plan: MergePlan,
  rows: SheetRows,
  setting: PreviewSetting,
): ImportPreview {
  const { format, understanding, refused, dataRows, passedOver } = found;
  const { language, obstacle } = setting;
  const shown = cellShower(plan.tab, setting.clock);
  return {
    kind: 'preview',
    format: format.label[language],
    formatId: format.id,
    tab: format.tab,
    dataRows,
    added: plan.added.length,
    changed: plan.changed.length,
    unchanged: plan.unchanged,
    refused: refused.length,
    passedOver,
    addedRows: plan.added.slice(0, shownAdded).map((row) => shownRow(row, plan, shown)),
    changedRows: plan.changed
      .slice(0, shownChanged)
      .map((change) => shownChange(change, plan, rows, shown)),
    refusedRows: refused
      .slice(0, shownRefused)
      .map(({ line, reason }) => ({ line, reason: say(reason, language) })),
    zone: understanding.zone,
    dayOrder: understanding.dayOrder,
    isDayOrderAssumed: understanding.isDayOrderAssumed,
    decimalSign: understanding.decimalSign,
    isDecimalSignAssumed: understanding.isDecimalSignAssumed,
    remarks: remarksOf(found, setting),
    unknownStatuses: [...found.unknownStatuses].map(([word, rows]) => ({ word, rows })),
    question: found.question,
    needsPeriod: format.tab === 'Reported' && refused.length > 0 && plan.added.length === 0,
    sameSales: setting.pairs.length,
    sameSalePairs: setting.pairs.slice(0, shownPairs).map((pair) => shownPair(pair, shown)),
    obstacle: obstacle === null ? '' : say(obstacle, language),
  };
}

function shownPair({ incoming, present }: SameSale, shown: Shower): ShownPair {
  const tell = (row: PresentRow) =>
    `${shown('occurred_at', row.occurred_at ?? null)}, ${shown('revenue', row.revenue ?? null)}`;
  return {
    incoming: shown('conversion_id', incoming.conversion_id ?? null),
    present: shown('conversion_id', present.conversion_id ?? null),
    text: `${tell(incoming)} · ${tell(present)}`,
  };
}

type Shower = (key: string, value: RecordValue) => string;

function shownRow(row: PresentRow, plan: MergePlan, shown: Shower): ShownRow {
  const filled = Object.entries(row).filter(([, value]) => value !== null && value !== '');
  return {
    key: keyOf(row, plan, shown),
    values: filled.map(([key, value]) => ({ column: headerOf(key), text: shown(key, value) })),
  };
}

function shownChange(
  { at, cells }: MergePlan['changed'][number],
  plan: MergePlan,
  rows: SheetRows,
  shown: Shower,
): ShownChange {
  return {
    key: keyOf(rows.row(at), plan, shown),
    cells: cells.map(({ column, before, after }) => ({
      column: headerOf(column),
      before: shown(column, before),
      after: shown(column, after),
    })),
  };
}

/** The first required columns say which row it is. */
function keyOf(row: PresentRow, { tab }: MergePlan, shown: Shower): string {
  const { unique, columns } = tabNamed(tab) as { unique?: string; columns: readonly Column[] };
  const keys = unique ? [unique] : columns.filter(({ required }) => required).map(({ key }) => key);
  return keys.map((key) => shown(key, row[key] ?? null)).join(' · ');
}

function cellShower(tab: MergePlan['tab'], clock: ZoneClock): Shower {
  const kinds = new Map(columnsOf(tabNamed(tab)).map(({ key, kind }) => [key, kind]));
  return (key, value) => {
    if (value === null) return '';
    if (Array.isArray(value)) return value.join(', ');
    if (typeof value === 'number' && kinds.get(key) === 'date') return dayText(value);
    if (typeof value === 'number' && kinds.get(key) === 'datetime') {
      return new Date(clock.wallOf(value)).toISOString().slice(0, 16).replace('T', ' ');
    }
    return String(value);
  };
}

function remarksOf(found: RecognisedExport, { language, currency }: PreviewSetting): string[] {
  const remarks = exportRemarks(found);
  const [stated] = found.currencies;
  if (stated !== undefined && currency !== '' && stated !== codeKey(currency)) {
    remarks.push(message(sourceTexts.otherCurrency, { found: stated, expected: currency }));
  }
  return remarks.map((remark) => say(remark, language));
}
