import { useCallback } from 'preact/hooks';
import { dayMs, dayOfText } from '../../../ground/time/calendarDay';
import { spokenLocale } from '../../../ground/time/dayWords';
import { useSidebar } from '../../shared/sidebarContext';

/** A day (yyyy-mm-dd) in words: "4 May" as the file writes it, with the year when it is another one; '' for none. */
export function useDay(): (day: string) => string {
  const { language, opening } = useSidebar();
  const locale = spokenLocale(opening.file.locale, language);
  const thisYear = opening.today.slice(0, 4);
  return useCallback(
    (day) => {
      const ms = dayOfText(day.slice(0, 10)) * dayMs;
      if (Number.isNaN(ms)) return day;
      return new Intl.DateTimeFormat(locale, {
        day: 'numeric',
        month: 'short',
        timeZone: 'UTC',
        ...(day.startsWith(thisYear) ? {} : { year: 'numeric' }),
      }).format(ms);
    },
    [locale, thisYear],
  );
}
