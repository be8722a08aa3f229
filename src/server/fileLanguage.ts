import type { Language } from '../messages/text';

/**
 * The language that a file speaks: Korean for a Korean file, English otherwise. It follows the file's
 * locale and not the reader's, so that two people see the same cell. One service call.
 */
export function fileLanguage(): Language {
  return SpreadsheetApp.getActive().getSpreadsheetLocale().startsWith('ko') ? 'ko' : 'en';
}
