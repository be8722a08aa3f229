import type { ChartOptions } from './chartOptions';
import type { ChartTable } from './chartTable';

/** Where the axes stand, in pixels of the chart. */
export interface PlotArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What every kind of chart is drawn from. */
export interface PlotProps {
  readonly table: ChartTable;
  readonly options: ChartOptions;
  readonly area: PlotArea;
}

/** The span of an axis of values: it holds zero, and something even when all is zero. */
export function spanOf(values: readonly (number | null)[]): [number, number] {
  const known = values.filter((value) => value !== null);
  const low = Math.min(0, ...known);
  const high = Math.max(0, ...known);
  return low === high ? [0, 1] : [low, high];
}

/** How an axis writes its numbers. */
export function axisNumber(value: number, isPercent: boolean): string {
  return value.toLocaleString('en-US', {
    style: isPercent ? 'percent' : 'decimal',
    maximumFractionDigits: isPercent || Math.abs(value) >= 10 ? 0 : 2,
  });
}
