import { linearScale, ticksWithin } from '../../../src/client/leadership/scale';
import { axisNumber, type PlotProps, spanOf } from './plot';

const RADIUS = 4;
const ROOM = 1.06;
/** About how wide a letter of a name is. */
const LETTER = 7;

/** Points between two axes of numbers. */
export function Points({ table, options, area }: PlotProps) {
  const { positions, series } = table;
  const [left, right] = spanOf(positions);
  const [low, high] = spanOf(series.flatMap(({ values }) => values));
  const x = linearScale([left, right * ROOM], [area.left, area.right]);
  const y = linearScale([low, high * ROOM], [area.bottom, area.top]);
  const isNearEdge = (at: number, name: string) => at + LETTER * name.length > area.right;
  return (
    <>
      {ticksWithin(low, high * ROOM, 5).map((tick) => (
        <g key={tick}>
          <line class="sheet-chart-line" x1={area.left} x2={area.right} y1={y(tick)} y2={y(tick)} />
          <text x={area.left - 8} y={y(tick) + 4} text-anchor="end">
            {axisNumber(tick, false)}
          </text>
        </g>
      ))}
      {ticksWithin(left, right * ROOM, 6).map((tick) => (
        <text key={tick} x={x(tick)} y={area.bottom + 18} text-anchor="middle">
          {axisNumber(tick, false)}
        </text>
      ))}
      <text x={(area.left + area.right) / 2} y={area.bottom + 36} text-anchor="middle">
        {options.across}
      </text>
      <text
        transform={`translate(${area.left + 12} ${area.top + 4}) rotate(-90)`}
        text-anchor="end"
      >
        {options.upwards}
      </text>
      {series.map(({ name, values }, index) =>
        positions.map((position, row) => {
          const value = values[row] ?? null;
          if (position === null || value === null) return null;
          return (
            <g key={`${index} ${row}`}>
              <circle
                cx={x(position)}
                cy={y(value)}
                r={RADIUS}
                fill={options.colours[index % options.colours.length]}
              />
              {index < series.length - 1 && (
                <text
                  x={x(position) + (isNearEdge(x(position), name) ? -7 : 7)}
                  y={y(value) + 4}
                  font-size={10}
                  text-anchor={isNearEdge(x(position), name) ? 'end' : 'start'}
                >
                  {name}
                </text>
              )}
            </g>
          );
        }),
      )}
    </>
  );
}
