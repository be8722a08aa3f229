import type { Language } from '../../ground/text/language';
import { spokenLocale } from '../../ground/time/dayWords';
import type { SidebarOpening } from '../../shared/sidebarOpening';

/** An instant in words, as the file writes days and in its zone: "23 Nov, 09:15". */
export function formatTime(
  epochMs: number,
  language: Language,
  { locale, timeZone }: Pick<SidebarOpening['file'], 'locale' | 'timeZone'>,
): string {
  const spoken = spokenLocale(locale, language);
  const format = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;
  try {
    return new Intl.DateTimeFormat(spoken, { ...format, timeZone }).format(epochMs);
  } catch {
    return new Intl.DateTimeFormat(spoken, format).format(epochMs);
  }
}
