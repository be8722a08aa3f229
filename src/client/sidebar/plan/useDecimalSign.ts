import type { DecimalSign } from '../../../workbook/read/numberOfText';
import { useSidebar } from '../../shared/sidebarContext';

/** The sign that this file's readers put before decimals. */
export function useDecimalSign(): DecimalSign {
  return useSidebar().opening.file.decimalSeparator;
}
