import type { Language } from '../../ground/text/language';

/** An instant in words, in the spreadsheet's zone: "23 Nov, 09:15". */
export function formatTime(epochMs: number, language: Language, timeZone: string): string {
  const format = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;
  try {
    return new Intl.DateTimeFormat(localeOf[language], { ...format, timeZone }).format(epochMs);
  } catch {
    return new Intl.DateTimeFormat(localeOf[language], format).format(epochMs);
  }
}

const localeOf = { en: 'en-GB', ko: 'ko-KR' } as const;
