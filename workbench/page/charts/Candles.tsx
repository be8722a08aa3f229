import { linearScale, ticksWithin } from '../../../src/client/leadership/scale';
import { shortName } from '../../../src/client/leadership/shortName';
import { axisNumber, type PlotProps, spanOf } from './plot';

const LABEL_LETTERS = 12;
const BODY = 8;

/** Standing lines from the low to the high end, each with a body between opening and closing. */
export function Candles({ table, options, area }: PlotProps) {
  const { labels, series, isPercent } = table;
  const [lows, openings, closings, highs] = series.map(({ values }) => values);
  const [low, high] = spanOf(series.flatMap(({ values }) => values));
  const y = linearScale([low, high], [area.bottom - 20, area.top]);
  const band = (area.right - area.left) / Math.max(1, labels.length);
  const [colour] = options.colours;
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
      {labels.map((label, row) => {
        const ends = [lows, openings, closings, highs].map((values) => values?.[row] ?? null);
        return (
          <g key={row} transform={`translate(${area.left + (row + 0.5) * band} 0)`}>
            {isWhole(ends) && <Candle places={ends.map(y)} colour={colour} />}
            <text
              transform={`translate(4 ${area.bottom - 8}) rotate(-35)`}
              text-anchor="end"
              font-size={10}
            >
              {shortName(label, LABEL_LETTERS)}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** As in Sheets, a row with a blank end has its name and no candle. */
function isWhole(ends: readonly (number | null)[]): ends is readonly number[] {
  return ends.every((end) => end !== null);
}

interface CandleProps {
  /** Heights of the low end, the opening, the closing and the high end. */
  readonly places: readonly number[];
  readonly colour: string | undefined;
}

function Candle({ places, colour }: CandleProps) {
  const [low, opening = 0, closing = 0, high] = places;
  const top = Math.min(opening, closing) - 2;
  const bottom = Math.max(opening, closing) + 2;
  return (
    <>
      <line y1={low} y2={high} stroke={colour} stroke-width={2} />
      <rect x={-BODY / 2} width={BODY} y={top} height={bottom - top} fill={colour} />
    </>
  );
}
