import { useCallback } from 'preact/hooks';
import { useSidebar } from '../../shared/sidebarContext';

const localeOf = { en: 'en-GB', ko: 'ko-KR' } as const;

/** A day (yyyy-mm-dd) in words: "4 May", with the year when it is another one; '' for none. */
export function useDay(): (day: string) => string {
  const { language, opening } = useSidebar();
  const thisYear = opening.today.slice(0, 4);
  return useCallback(
    (day) => {
      const ms = Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
      if (Number.isNaN(ms)) return day;
      return new Intl.DateTimeFormat(localeOf[language], {
        day: 'numeric',
        month: 'short',
        timeZone: 'UTC',
        ...(day.startsWith(thisYear) ? {} : { year: 'numeric' }),
      }).format(ms);
    },
    [language, thisYear],
  );
}
