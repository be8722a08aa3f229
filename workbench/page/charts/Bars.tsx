import { linearScale, ticksWithin } from '../../../src/client/leadership/scale';
import { shortName } from '../../../src/client/leadership/shortName';
import { axisNumber, type PlotProps, spanOf } from './plot';

const LABEL_WIDTH = 70;
const LABEL_LETTERS = 20;
const FILL = 0.65;

/** Lying bars, one row a label. */
export function Bars({ table, options, area }: PlotProps) {
  const { labels, series, isPercent } = table;
  const left = area.left + LABEL_WIDTH;
  const [low, high] = spanOf(series.flatMap(({ values }) => values));
  const straight = linearScale([low, high], [left, area.right]);
  const powers = linearScale([0, Math.log10(1 + high)], [left, area.right]);
  const { isLogarithmic } = options;
  const x = isLogarithmic
    ? (value: number) => powers(Math.log10(1 + Math.max(0, value)))
    : straight;
  const ticks = isLogarithmic ? powersUpTo(high) : ticksWithin(low, high, 5);
  const band = (area.bottom - area.top) / Math.max(1, labels.length);
  const height = (band * FILL) / Math.max(1, series.length);
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line class="sheet-chart-line" y1={area.top} y2={area.bottom} x1={x(tick)} x2={x(tick)} />
          <text x={x(tick)} y={area.bottom + 18} text-anchor="middle">
            {axisNumber(tick, isPercent)}
          </text>
        </g>
      ))}
      {labels.map((label, row) => (
        <g key={row} transform={`translate(0 ${area.top + row * band + (band * (1 - FILL)) / 2})`}>
          <text x={left - 8} y={(band * FILL) / 2 + 4} text-anchor="end">
            {shortName(label, LABEL_LETTERS)}
          </text>
          {series.map(({ values }, index) => {
            const end = x(values[row] ?? 0);
            return (
              <rect
                key={index}
                y={index * height}
                height={height}
                x={Math.min(x(0), end)}
                width={Math.abs(end - x(0))}
                fill={options.colours[index % options.colours.length]}
              />
            );
          })}
        </g>
      ))}
    </>
  );
}

function powersUpTo(high: number): number[] {
  const highest = Math.floor(Math.log10(Math.max(1, high)));
  return Array.from({ length: highest + 1 }, (_, power) => 10 ** power);
}
