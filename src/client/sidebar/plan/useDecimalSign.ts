import type { DecimalSign } from '../../../ground/cells/fileLocale';
import { useSidebar } from '../../shared/sidebarContext';

/** The sign that this file's readers put before decimals. */
export function useDecimalSign(): DecimalSign {
  return useSidebar().opening.file.decimalSeparator;
}
