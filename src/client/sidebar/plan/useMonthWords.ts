import { dayNames } from '../../shared/dayNames';
import type { MonthWords } from '../../shared/plan/monthSentences';
import { useSidebar } from '../../shared/sidebarContext';
import { useFormats } from './useFormats';

/** How the panel writes sentences about next month. */
export function useMonthWords(): MonthWords {
  const { language, opening } = useSidebar();
  const { money, count, share, chance } = useFormats();
  return { language, money, count, share, chance, ...dayNames(opening.file.locale) };
}
