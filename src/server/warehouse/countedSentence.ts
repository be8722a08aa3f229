import { byteText } from '../../ground/text/byteText';
import { message, say } from '../../ground/text/text';
import { warehouseTexts } from '../../messages/warehouseTexts';
import { readDocumentState } from '../documentState';
import { fileSpeech } from '../fileLanguage';
import type { TabSheets } from '../tabs/tabSheets';

/** How many rows the warehouse counted and what it read for that; '' where it counted nothing. */
export function countedSentence({ spreadsheet }: TabSheets, rows: number | undefined): string {
  if (rows === undefined) return '';
  const { readBytes = 0 } = readDocumentState().warehouse ?? {};
  const read = byteText(readBytes, spreadsheet.getSpreadsheetLocale());
  const values = { rows, count: rows, read };
  return say(message(warehouseTexts.counted, values), fileSpeech());
}
