import type { MonthWords } from '../../shared/plan/monthSentences';
import { useSidebar } from '../../shared/sidebarContext';
import { useFormats } from './useFormats';

/** How the panel writes sentences about next month. */
export function useMonthWords(): MonthWords {
  const { language } = useSidebar();
  const { money, count, share, chance } = useFormats();
  return { language, money, count, share, chance };
}
