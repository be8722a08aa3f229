import { linearScale, ticksWithin } from '../../../src/client/leadership/scale';
import { axisNumber, type PlotProps, spanOf } from './plot';

const LABEL_WIDTH = 62;
const FILL = 0.7;

/** Upright bars, the series of a label side by side. */
export function Columns({ table, options, area }: PlotProps) {
  const { labels, series, isPercent } = table;
  const [low, high] = spanOf(series.flatMap(({ values }) => values));
  const y = linearScale([low, high], [area.bottom, area.top]);
  const band = (area.right - area.left) / Math.max(1, labels.length);
  const width = (band * FILL) / Math.max(1, series.length);
  const every = Math.max(1, Math.ceil(LABEL_WIDTH / band));
  return (
    <>
      {ticksWithin(low, high, 5).map((tick) => (
        <g key={tick}>
          <line class="sheet-chart-line" x1={area.left} x2={area.right} y1={y(tick)} y2={y(tick)} />
          <text x={area.left - 8} y={y(tick) + 4} text-anchor="end">
            {axisNumber(tick, isPercent)}
          </text>
        </g>
      ))}
      {labels.map((label, row) => (
        <g key={row} transform={`translate(${area.left + row * band + (band * (1 - FILL)) / 2} 0)`}>
          {series.map(({ values }, index) => {
            const end = y(values[row] ?? 0);
            return (
              <rect
                key={index}
                x={index * width}
                width={width}
                y={Math.min(y(0), end)}
                height={Math.abs(end - y(0))}
                fill={options.colours[index % options.colours.length]}
              />
            );
          })}
          {row % every === 0 && (
            <text x={(band * FILL) / 2} y={area.bottom + 18} text-anchor="middle">
              {label}
            </text>
          )}
        </g>
      ))}
    </>
  );
}
