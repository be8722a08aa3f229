import type { CellFile } from '../../src/functions/signature';
import { fileLocale } from '../../src/ground/cells/fileLocale';
import { localeLanguage } from '../../src/ground/text/localeLanguage';

/** A file of a locale and zone, as a cell asks it. */
export function cellFile(locale: string, zone = 'UTC'): CellFile {
  return {
    language: () => localeLanguage(locale),
    locale: fileLocale(
      () => locale,
      () => zone,
    ),
  };
}
