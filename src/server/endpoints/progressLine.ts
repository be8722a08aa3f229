import { message, say } from '../../ground/text/text';
import { importTexts } from '../../messages/importTexts';
import { sources } from '../../sources/sources';
import { fileLanguage } from '../fileLanguage';
import { FILE_IMPORT, readImportProgress } from '../import/importProgress';

/** How far the import under way is, of a file or an account; '' when none was heard of lately. */
export function progressLine(): string {
  const progress = readImportProgress();
  const label =
    progress?.sourceId === FILE_IMPORT
      ? importTexts.file
      : sources.find(({ id }) => id === progress?.sourceId)?.label;
  if (progress === null || label === undefined) return '';
  const language = fileLanguage();
  const { done, total } = progress;
  const told =
    total === null
      ? message(importTexts.progressOpen, { source: label[language], done })
      : message(importTexts.progress, { source: label[language], done, total });
  return say(told, language);
}
