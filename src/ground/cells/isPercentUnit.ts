import { cleanText } from './cleanText';
import { percentWords } from './numberWords';

/** Whether a unit says that figures are percent: "%", "percent", "퍼센트". */
export function isPercentUnit(unit: string): boolean {
  return percentWords.has(cleanText(unit).toLowerCase());
}
