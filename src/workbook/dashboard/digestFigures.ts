import { currencyDecimals } from '../../domain/money/currencyDecimals';
import type { Language } from '../../ground/text/language';
import { dashboardTexts } from '../../messages/dashboardTexts';
import { digestTexts } from '../../messages/digestTexts';
import { moneyCards, type Scorecard, type ScorecardKey } from './scorecards';

/** How figures are written. */
export interface FigureLocale {
  /** BCP 47. */
  readonly locale: string;
  /** ISO 4217 code, '' when unknown. */
  readonly currency: string;
  readonly language: Language;
}

/** One row per scorecard: label, this period, the period before. */
export function digestFigures(
  scorecards: readonly Scorecard[],
  format: FigureLocale,
): readonly string[][] {
  return scorecards.map(({ key, value, before }) => [
    (key === 'margin' ? dashboardTexts.attributedMargin : dashboardTexts[key])[format.language],
    figure(key, value, format),
    figure(key, before, format),
  ]);
}

function figure(
  key: ScorecardKey,
  value: number | null,
  { locale, currency, language }: FigureLocale,
): string {
  if (value === null) return digestTexts.unknown[language];
  if (key === 'romi') {
    return value.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 0 });
  }
  const isUnitCost = key === 'cpa' || key === 'cpl';
  const fractionDigits = isUnitCost && value < 100 ? currencyDecimals(currency) : 0;
  const number = value.toLocaleString(locale, {
    minimumFractionDigits: Number.isInteger(value) ? 0 : fractionDigits,
    maximumFractionDigits: fractionDigits,
  });
  return moneyCards.has(key) ? `${number} ${currency}`.trim() : number;
}
