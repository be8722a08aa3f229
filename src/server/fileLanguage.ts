import type { Language } from '../ground/text/language';
import { localeLanguage } from '../ground/text/localeLanguage';
import { numberText } from '../ground/text/numberText';
import type { Speech } from '../ground/text/text';
import { languageSetting } from '../workbook/read/languageSetting';
import type { Settings } from '../workbook/schema/settings';
import { settingsTab } from '../workbook/schema/tabs/settingsTab';
import { activeFile } from './activeFile';

/** What this execution has learned. */
let spoken: Language | undefined;

/**
 * The language that a file speaks: Settings' when it names one, else Korean for a Korean file and English otherwise.
 * It follows the file and not the reader, so that two people see the same cell. Asked once an execution.
 */
export function fileLanguage(): Language {
  spoken ??= languageInSettings() ?? localeLanguage(activeFile().getSpreadsheetLocale());
  return spoken;
}

/** The language of what the job writes and the pages show: Settings' when it names one, the file's otherwise. */
export function chosenLanguage({ language }: Settings): Language {
  spoken = language ?? localeLanguage(activeFile().getSpreadsheetLocale());
  return spoken;
}

/** How sentences are said in this file. */
export function fileSpeech(): Speech {
  return {
    language: fileLanguage(),
    numberText: numberText(() => activeFile().getSpreadsheetLocale()),
  };
}

function languageInSettings(): Language | null {
  const file = activeFile();
  const { name, ko } = settingsTab;
  const sheet = file.getSheetByName(name) ?? file.getSheetByName(ko);
  if (!sheet) return null;
  return languageSetting(sheet.getDataRange().getValues());
}
