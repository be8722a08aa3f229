/** Languages in which platforms write their exports. */
export type ExportLanguage = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'ko' | 'ja';

/** The headers of one column by language; several where a platform changed its mind. */
export type Spellings = { readonly [language in ExportLanguage]?: string | readonly string[] };

/** All headers of a column, English first. */
export function allSpellings(spellings: Spellings): string[] {
  return Object.values(spellings).flat();
}
