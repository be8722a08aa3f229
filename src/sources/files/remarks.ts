import { type Message, message } from '../../ground/text/text';
import { remarkTexts } from '../../messages/remarkTexts';
import type { ExportReading, UnknownExport } from './readExport';
import type { Understanding } from './understand';

/** What people should know about a file that was read: its figures, what was left out, what was assumed. */
export function readingRemarks(reading: ExportReading): Message[] {
  const { format, records, refused, dataRows, passedOver } = reading;
  const remarks: Message[] = [];
  if (records.length === 0 && refused.length > 0) {
    remarks.push(message(remarkTexts.nothingTaken, { rows: dataRows }));
  }
  if (format.note !== undefined) remarks.push({ text: format.note, values: {} });
  if (passedOver > 0) remarks.push(message(remarkTexts.passedOver, { count: passedOver }));
  return [...remarks, ...assumptions(reading.understanding), ...columnRemarks(reading)];
}

/** What the file left open, and how it was read. */
function assumptions({
  isDayOrderAssumed,
  dayOrder,
  isDecimalMarkAssumed,
  decimalMark,
}: Understanding): Message[] {
  const isDayFirst = dayOrder === 'dmy';
  const isComma = decimalMark === ',';
  return [
    isDayOrderAssumed && (isDayFirst ? remarkTexts.dayFirst : remarkTexts.monthFirst),
    isDecimalMarkAssumed && (isComma ? remarkTexts.decimalComma : remarkTexts.decimalPoint),
  ].flatMap((text) => (text === false ? [] : [message(text, {})]));
}

function columnRemarks({ unusedColumns, personalColumns }: ExportReading): Message[] {
  const remarks: Message[] = [];
  if (unusedColumns.length > 0) {
    remarks.push(message(remarkTexts.notUsed, { columns: unusedColumns.join(', ') }));
  }
  if (personalColumns.length > 0) {
    remarks.push(message(remarkTexts.personal, { columns: personalColumns.join(', ') }));
  }
  return remarks;
}

/** What to say of a file of no known kind. */
export function unknownRemarks({ resembles }: UnknownExport): Message[] {
  if (resembles === null) return [message(remarkTexts.unknown, {})];
  const { format, missing } = resembles;
  const values = { format: { text: format.label, values: {} }, columns: missing.join(', ') };
  return [message(remarkTexts.resembles, values)];
}
