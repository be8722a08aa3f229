import { localeLanguage } from '../ground/text/localeLanguage';
import type { Language } from '../ground/text/text';
import type { Settings } from '../workbook/schema/settings';
import { activeFile } from './activeFile';

/**
 * The language that a file speaks: Korean for a Korean file, English otherwise. It follows the file's
 * locale and not the reader's, so that two people see the same cell. At most one service call.
 */
export function fileLanguage(): Language {
  return localeLanguage(activeFile().getSpreadsheetLocale());
}

/** The language of what the job writes and the pages show: Settings' when it names one, the file's otherwise. */
export function chosenLanguage({ language }: Settings): Language {
  return language ?? fileLanguage();
}
