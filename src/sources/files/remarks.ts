import { type Message, message } from '../../ground/text/text';
import { remarkTexts } from '../../messages/remarkTexts';
import type { RecognisedExport, UnknownExport } from './readExport';
import type { Understanding } from './understand';

const mostNamed = 12;

/** What people should know about a file that was read: its figures, what was left out, what was assumed. */
export function exportRemarks(found: RecognisedExport): Message[] {
  const { format, records, refused, dataRows, passedOver, question, personalTexts, understanding } =
    found;
  const remarks: Message[] = [];
  if (question !== null) remarks.push(message(remarkTexts.repeats, question));
  if (records.length === 0 && refused.length > 0 && question === null) {
    remarks.push(message(remarkTexts.nothingTaken, { rows: dataRows }));
  }
  for (const [status, rows] of found.unknownStatuses) {
    remarks.push(message(remarkTexts.statusUnknown, { status: status.slice(0, 60), rows }));
  }
  if (format.note !== undefined) remarks.push({ text: format.note, values: {} });
  if (passedOver > 0) remarks.push(message(remarkTexts.passedOver, { count: passedOver }));
  if (personalTexts > 0) remarks.push(message(remarkTexts.personalTexts, { count: personalTexts }));
  return [...remarks, ...assumptions(understanding), ...columnRemarks(found)];
}

/** What the file left open, and how it was read. */
function assumptions({
  isDayOrderAssumed,
  dayOrder,
  isDecimalSignAssumed,
  decimalSign,
}: Understanding): Message[] {
  const isDayFirst = dayOrder === 'dmy';
  const isComma = decimalSign === ',';
  return [
    isDayOrderAssumed && (isDayFirst ? remarkTexts.dayFirst : remarkTexts.monthFirst),
    isDecimalSignAssumed && (isComma ? remarkTexts.decimalComma : remarkTexts.decimalPoint),
  ].flatMap((text) => (text === false ? [] : [message(text, {})]));
}

function columnRemarks(found: RecognisedExport): Message[] {
  const { missingColumns, unusedColumns, personalColumns, furtherTables } = found;
  const remarks: Message[] = furtherTables.map(({ format, line }) =>
    message(remarkTexts.furtherTable, { format: { text: format.label, values: {} }, line }),
  );
  if (missingColumns.length > 0) {
    remarks.push(message(remarkTexts.missing, { columns: missingColumns.join(', ') }));
  }
  if (unusedColumns.length > 0) {
    remarks.push(message(remarkTexts.notUsed, { columns: named(unusedColumns) }));
  }
  if (personalColumns.length > 0) {
    remarks.push(message(remarkTexts.personal, { columns: named(personalColumns) }));
  }
  return remarks;
}

function named(columns: readonly string[]): string | Message {
  const shown = columns.slice(0, mostNamed).join(', ');
  const count = columns.length - mostNamed;
  return count <= 0 ? shown : message(remarkTexts.more, { columns: shown, count });
}

/** What to say of a file of no known kind. */
export function unknownRemarks({ resembles }: UnknownExport): Message[] {
  if (resembles === null) return [message(remarkTexts.unknown, {})];
  const { format, missing } = resembles;
  const values = { format: { text: format.label, values: {} }, columns: missing.join(', ') };
  return [message(remarkTexts.resembles, values)];
}
