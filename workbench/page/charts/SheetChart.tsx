import type { ChartModel } from '../../../emulator/workbook/sheetObjects';
import { Bars } from './Bars';
import { Candles } from './Candles';
import { Columns } from './Columns';
import { chartOptions } from './chartOptions';
import type { ChartTable } from './chartTable';
import { Points } from './Points';
import type { PlotProps } from './plot';

interface SheetChartProps {
  readonly model: ChartModel;
  readonly table: ChartTable;
}

const plots: Readonly<Record<string, (props: PlotProps) => preact.JSX.Element>> = {
  COLUMN: Columns,
  BAR: Bars,
  SCATTER: Points,
  CANDLESTICK: Candles,
};

const MARGIN = 20;
const TITLE_HEIGHT = 44;
const LEGEND_HEIGHT = 24;

/** A chart as Google Sheets would draw it, near enough to judge it. */
export function SheetChart({ model, table }: SheetChartProps) {
  const options = chartOptions(model);
  const { title, width, height, colours, hasLegend } = options;
  const Plot = plots[model.type];
  // Points carry their names themselves.
  const showsLegend = hasLegend && table.series.length > 1 && model.type !== 'SCATTER';
  const top = TITLE_HEIGHT + (showsLegend ? LEGEND_HEIGHT : 0);
  return (
    <svg class="sheet-chart" width={width} height={height} role="img" aria-label={title}>
      <rect class="sheet-chart-paper" width={width - 1} height={height - 1} x={0.5} y={0.5} />
      <text class="sheet-chart-title" x={MARGIN} y={30}>
        {title}
      </text>
      {showsLegend &&
        table.series.map(({ name }, index) => (
          <g key={name} transform={`translate(${MARGIN + index * 120} ${TITLE_HEIGHT + 4})`}>
            <rect width={12} height={12} fill={colours[index % colours.length]} />
            <text x={18} y={10}>
              {name}
            </text>
          </g>
        ))}
      {Plot ? (
        <Plot
          table={table}
          options={options}
          area={{ left: 64, top, right: width - MARGIN, bottom: height - 44 }}
        />
      ) : (
        <text x={MARGIN} y={height / 2}>
          {model.type.toLowerCase()} chart, drawn by Google Sheets
        </text>
      )}
    </svg>
  );
}
